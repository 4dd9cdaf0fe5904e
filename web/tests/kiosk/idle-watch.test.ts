import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IdleWatch, WARNING_SECONDS } from "../../src/kiosk/idle-watch.js";

const SECONDS = 90;

function watch(isBusy = () => false) {
  const heard: string[] = [];
  const idle = new IdleWatch(
    SECONDS,
    {
      warn: (left) => heard.push(`warn ${left}`),
      stay: () => heard.push("stay"),
      end: () => heard.push("end"),
    },
    isBusy,
  );
  idle.active();
  return { idle, heard };
}

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the warning counts down for at least 20 seconds, then it ends", () => {
  const { heard } = watch();
  pass(SECONDS - 1);
  expect(heard).toEqual([]);
  pass(1);
  expect(heard).toEqual([`warn ${WARNING_SECONDS}`]);
  expect(WARNING_SECONDS).toBeGreaterThanOrEqual(20);
  pass(WARNING_SECONDS - 1);
  expect(heard.at(-1)).toBe("warn 1");
  pass(1);
  expect(heard.at(-1)).toBe("end");
  pass(1000);
  expect(heard.filter((each) => each === "end")).toHaveLength(1);
});

test("it can be extended far more often than ten times", () => {
  const { idle, heard } = watch();
  for (let time = 0; time < 50; time += 1) {
    pass(SECONDS + WARNING_SECONDS - 1);
    idle.active();
  }
  expect(heard.filter((each) => each === "stay")).toHaveLength(50);
  expect(heard).not.toContain("end");
});

test("whoever is active is never asked", () => {
  const { idle, heard } = watch();
  for (let time = 0; time < 20; time += 1) {
    pass(SECONDS - 1);
    idle.active();
  }
  expect(heard).toEqual([]);
});

test("what needs no hands is not idle", () => {
  let isReading = true;
  const { heard } = watch(() => isReading);
  pass(SECONDS * 5);
  expect(heard).toEqual([]);
  isReading = false;
  pass(SECONDS);
  expect(heard).toHaveLength(1);
});

test("stopped, it says nothing any more", () => {
  const { idle, heard } = watch();
  pass(SECONDS + 5);
  idle.stop();
  const before = heard.length;
  pass(1000);
  expect(heard).toHaveLength(before);
});
