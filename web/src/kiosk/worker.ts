// Lets the browser keep the page for times without a connection.

const ADDRESS = "/kiosk-worker.js";
const SCOPE = "/kiosk";

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

export async function keepPage(): Promise<void> {
  // Only over TLS, or on the machine itself: elsewhere browsers have no service workers.
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(trusted(ADDRESS), { scope: SCOPE });
}

/** The page allows scripts from this policy only, and the policy allows this one script. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy("resonanz-kiosk", {
    createScriptURL(wanted) {
      if (wanted !== ADDRESS) throw new TypeError("not the kiosk's worker");
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}
