// An answer arrives exactly once: the same key until it is acknowledged.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Abandoned, Outbox } from "../src/chat/outbox.js";
import { type Client, Refused, Unreachable } from "../src/interface/client.js";

const TAKEN = { turn: 1 };
const ANSWER = { text: "eins" };

type Outcome = Error | typeof TAKEN;

function outboxOver(...outcomes: Outcome[]) {
  const keys: string[] = [];
  const client = {
    takeTurn: async (_token: string, key: string) => {
      keys.push(key);
      const outcome = outcomes.shift();
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  } as unknown as Client;
  return { keys, outbox: new Outbox(client) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ["no connection", new Unreachable()],
  ["the server is busy", new Refused(503, "try_again", 2)],
  ["too many at once", new Refused(429, "too_many", 1)],
  ["the first try is still being taken", new Refused(409, "turn_in_flight", 2)],
  ["a proxy without a server", new Refused(502, "http_error", undefined)],
])("%s: sent again with the same key", async (_, error) => {
  const { keys, outbox } = outboxOver(error, error, TAKEN);
  const delivered = outbox.deliver("token", ANSWER, () => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(delivered).resolves.toBe(TAKEN);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("two answers have two keys", async () => {
  const { keys, outbox } = outboxOver(TAKEN, TAKEN);
  await outbox.deliver("token", ANSWER, () => undefined);
  await outbox.deliver("token", ANSWER, () => undefined);
  expect(new Set(keys).size).toBe(2);
});

test("what the server will never take is not sent again", async () => {
  const refused = new Refused(409, "option_not_on_offer", undefined);
  const { keys, outbox } = outboxOver(refused);
  await expect(outbox.deliver("token", ANSWER, () => undefined)).rejects.toBe(refused);
  expect(keys).toHaveLength(1);
});

test("the server's wish to wait is heard", async () => {
  const { keys, outbox } = outboxOver(new Refused(503, "try_again", 5), TAKEN);
  const delivered = outbox.deliver("token", ANSWER, () => undefined);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(keys).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  await delivered;
  expect(keys).toHaveLength(2);
});

test("it is said when there is no connection, and tried at once on request", async () => {
  const { outbox } = outboxOver(new Unreachable(), TAKEN);
  const said: string[] = [];
  const delivered = outbox.deliver("token", ANSWER, (delivery) => said.push(delivery));
  await vi.advanceTimersByTimeAsync(1);
  outbox.tryNow();
  await expect(delivered).resolves.toBe(TAKEN);
  expect(said).toEqual(["unreachable"]);
});

test("what is abandoned is not sent any more", async () => {
  const { keys, outbox } = outboxOver(new Unreachable(), TAKEN);
  const delivered = outbox.deliver("token", ANSWER, () => undefined);
  const outcome = expect(delivered).rejects.toBeInstanceOf(Abandoned);
  await vi.advanceTimersByTimeAsync(1);
  outbox.abandon();
  await outcome;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(keys).toHaveLength(1);
});
