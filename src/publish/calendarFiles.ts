/**
 * What is due when, as calendars to subscribe to (RFC 5545): one of the whole site and one of each agency, in each language.
 * An event is what is due of an assessment in a round: the month that its source states, whole, else the day that ends the
 * round. No day is told as due, since no source states one; the same content gives the same bytes.
 */
import ical, { escape as escapeText, ICalEventTransparency } from 'ical-generator';
import {
  type AgencyModel,
  type AssessmentModel,
  type CalendarLine,
  calendarOf,
  type SiteModel,
} from '../assessment/index.ts';
import { bangkokDayStart } from '../root/index.ts';
import {
  formatDate,
  formatMonthOfYear,
  inLanguage,
  languageFolder,
  noBreakSpace,
  roundLabel,
  type SiteLanguage,
  siteLanguages,
  words,
} from '../words/index.ts';
import { uuidOf } from './identity.ts';
import { addressOf, type Publication, type PublishedFile, textFile } from './publishedFile.ts';

const NAME = 'due.ics';

/** From the site's root, in each language: of an agency, or of all of them. */
export const calendarPath = (agency?: AgencyModel['agency']): string =>
  agency ? `/${agency.agency}/${NAME}` : `/${NAME}`;

export const isCalendarPath = (path: string): boolean => path === NAME || path.endsWith(`/${NAME}`);

interface Event {
  id: string;
  /** ISO dates (common era): the first day, and the one after the last. */
  start: string;
  end: string;
  summary: string;
  description: string;
  url: string;
}

/** The site's own comes last of its language. */
export function* calendarFiles(site: SiteModel, publication: Publication): Generator<PublishedFile> {
  for (const lang of publication.languages ?? siteLanguages()) {
    const all: Event[] = [];
    for (const agency of site.agencies) {
      const events = agency.assessments.flatMap((one) => eventsOf(one, site.today, publication, lang));
      all.push(...events);
      yield calendarFile(calendarPath(agency.agency), inLanguage(agency.agency.name, lang), events, {
        site,
        publication,
        lang,
      });
    }
    yield calendarFile(calendarPath(), publication.identity.name[lang], all, { site, publication, lang });
  }
}

interface Of {
  site: SiteModel;
  publication: Publication;
  lang: SiteLanguage;
}

function calendarFile(path: string, whose: string, events: readonly Event[], of: Of): PublishedFile {
  const { site, publication, lang } = of;
  const { due: t } = words(lang);
  const file = `${languageFolder(lang)}${path}`.slice(1);
  const calendar = ical({
    // The library escapes what an event says, and not these.
    name: escapeText(t.calendar.title(whose), false),
    description: escapeText(t.basis, false),
    prodId: { company: 'kpi-transparency', product: 'due', language: lang.toUpperCase() },
    url: addressOf(publication, `${languageFolder(lang)}/due/`),
    source: addressOf(publication, file),
    ttl: DAY_SECONDS,
    // A calendar holds one component at least (RFC 5545, 3.6), also that of an agency of which nothing is due.
    ...(events.length === 0 && { timezone: { name: 'Asia/Bangkok', generator: () => BANGKOK } }),
  });
  for (const { start, end, ...event } of events) {
    calendar.createEvent({
      ...event,
      allDay: true,
      start: new Date(start),
      end: new Date(end),
      stamp: new Date(bangkokDayStart(site.today)),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return textFile(file, `${calendar.toString()}\r\n`, 'text/calendar; charset=utf-8');
}

/** One of the KPIs whose source states the month, and one of those of which the round only ends. */
function eventsOf(assessment: AssessmentModel, today: string, publication: Publication, lang: SiteLanguage): Event[] {
  return calendarOf(assessment, today).flatMap((line) =>
    [true, false].flatMap((isStated) => {
      const kpis = line.kpis.filter((one) => one.isStated === isStated);
      return kpis.length === 0 ? [] : [eventOf({ ...line, kpis }, { assessment, isStated, today, publication, lang })];
    }),
  );
}

interface OfEvent extends Omit<Of, 'site'> {
  assessment: AssessmentModel;
  isStated: boolean;
  today: string;
}

function eventOf(
  { day, round, kpis }: CalendarLine,
  { assessment, isStated, today, publication, lang }: OfEvent,
): Event {
  const { agency, fiscalYear, path, policy } = assessment;
  const t = words(lang);
  const { calendar } = t.due;
  const folder = languageFolder(lang).slice(1);
  const which = isStated ? day.slice(0, 7) : 'end';
  const summary = (isStated ? calendar.stated : calendar.ends)(
    inLanguage(agency.name, lang),
    fiscalYear,
    roundLabel(policy, round)[lang],
  );
  const ends = policy.entries.rounds.basis === 'assumed' ? calendar.assumedBasis : calendar.endsBasis;
  const lines = [
    isStated ? calendar.statedBasis(formatMonthOfYear(day, lang)) : ends,
    ...kpis.map(({ kpi, state }) =>
      calendar.kpi(`${t.kpiNumber(kpi.number)} ${inLanguage(kpi.front.title, lang)}`, t.calendar.states[state]),
    ),
    calendar.asOf(formatDate(today, lang)),
  ];
  return {
    id: uuidOf([folder, 'due', agency.agency, fiscalYear, round, which].join('/')),
    start: isStated ? `${day.slice(0, 7)}-01` : day,
    end: new Date(Date.parse(day) + DAY_SECONDS * 1000).toISOString().slice(0, 10),
    summary: plain(summary),
    description: plain(lines.join('\n')),
    url: addressOf(publication, `${languageFolder(lang)}${path}#calendar`),
  };
}

const DAY_SECONDS = 24 * 60 * 60;

const BANGKOK = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Bangkok',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const plain = (text: string) => text.replaceAll(noBreakSpace, ' ');
