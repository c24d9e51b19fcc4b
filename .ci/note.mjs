/**
 * Writes a Markdown file into one note of the merge request, and writes that again after each push. The variable
 * KPI_NOTE_TOKEN of the project holds a project access token with the role Reporter and the scope `api`.
 */
import { readFileSync } from 'node:fs';

const mark = '<!-- kpi-transparency: moves -->';
const { CI_API_V4_URL, CI_MERGE_REQUEST_PROJECT_ID, CI_MERGE_REQUEST_IID, KPI_NOTE_TOKEN } = process.env;
const notes = `${CI_API_V4_URL}/projects/${CI_MERGE_REQUEST_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;

async function ask(method, address, body) {
  const answer = await fetch(address, {
    method,
    headers: { 'private-token': KPI_NOTE_TOKEN, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify({ body }) }),
  });
  if (!answer.ok) throw new Error(`GitLab: ${method} ${answer.status}`);
  return { said: await answer.json(), next: answer.headers.get('x-next-page') };
}

async function ours(page = '1') {
  const { said, next } = await ask('GET', `${notes}?per_page=100&page=${page}`);
  return said.find(({ body }) => body.startsWith(mark)) ?? (next ? ours(next) : undefined);
}

const body = `${mark}\n\n${readFileSync(process.argv[2], 'utf8')}`;
const old = await ours();
await (old ? ask('PUT', `${notes}/${old.id}`, body) : ask('POST', notes, body));
