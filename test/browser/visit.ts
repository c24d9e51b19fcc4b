/** A visitor with a window of some width: records whatever the browser complains about, and each request to another host. */
import { type Browser, type BrowserContextOptions, type ConsoleMessage, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Host, serve } from './server.ts';
import { baseOf, folders, type SiteName } from './site.ts';

export interface Visit {
  page: Page;
  /** Errors and warnings of the console (a policy violation is one), exceptions, failed and foreign requests. */
  faults: string[];
  /** Loads the address and forgets the faults of the page before. */
  open: (path: string) => Promise<void>;
  /** Lays the open page out anew, as wide as this, in CSS pixels; a browser's window need not be made anew for it. */
  resize: (width: number) => Promise<void>;
  close: () => Promise<void>;
}

interface Sites {
  visit: (site: SiteName, options?: BrowserContextOptions) => Promise<Visit>;
  /** Of a host that a test serves by itself. */
  visitAt: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Starts the browser and serves the sites for the tests of one file. */
export function useSites(): Sites {
  const hosts = new Map<SiteName, Host>();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromium'));
    for (const name of Object.keys(folders) as SiteName[]) hosts.set(name, await serve(folders[name], baseOf(name)));
  });
  afterAll(async () => {
    await browser?.close();
    for (const host of hosts.values()) await host.close();
  });
  const visitAt = (address: string, options: BrowserContextOptions = {}) => startVisit(browser, address, options);
  return { visit: (site, options) => visitAt(hosts.get(site)?.address ?? '', options), visitAt };
}

async function startVisit(browser: Browser, address: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ locale: 'th-TH', timezoneId: 'Asia/Bangkok', ...options });
  const faults: string[] = [];
  const page = await context.newPage();
  const height = options.viewport?.height ?? 800;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) faults.push(`asked another host: ${url}`);
  });
  page.on('console', (message) => isFault(message) && faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  const open = async (path: string) => {
    faults.length = 0;
    await page.goto(address + path, { waitUntil: 'load' });
  };
  const devTools = await context.newCDPSession(page);
  const resize = async (width: number) => {
    await devTools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  };
  return { page, faults, open, resize, close: () => context.close() };
}

function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}
