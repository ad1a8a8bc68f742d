// One event to a new stream, again and again, by so many callers at once: append.mjs URL CALLERS SECONDS POOL.
// Reads {data, metadata} of the event on standard input; prints {perSecond, p50, p99}, latencies in microseconds.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pg from 'pg';

const WARM_UP_SECONDS = 2;

const [url, callers, seconds, max] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const { data, metadata } = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: url, max });
const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
await store.schema.migrate();

async function call(end, millis) {
  while (performance.now() < end) {
    const start = performance.now();
    await store.appendToStream(`visit-${randomUUID()}`, [{ type: 'Fact', data, metadata }]);
    millis.push(performance.now() - start);
  }
}

async function load(duration) {
  const millis = [];
  const begin = performance.now();
  const end = begin + duration * 1000;
  await Promise.all(Array.from({ length: callers }, () => call(end, millis)));
  const elapsed = (performance.now() - begin) / 1000;
  millis.sort((a, b) => a - b);
  const at = (share) => millis[Math.floor(millis.length * share)] * 1000;
  return { perSecond: millis.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

await load(WARM_UP_SECONDS);
console.log(JSON.stringify(await load(seconds)));
await store.close();
await pool.end();
