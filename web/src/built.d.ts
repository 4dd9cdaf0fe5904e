// Modules that the build makes; see build/scripts.js.

declare module "built:styles/resonanz-chat" {
  const css: string;
  export default css;
}

declare module "built:fonts" {
  const faces: readonly {
    readonly family: string;
    readonly weight: string;
    readonly unicodeRange: string;
    readonly file: string;
  }[];
  export default faces;
}

declare module "built:no-connection" {
  const texts: Readonly<
    Record<
      string,
      { readonly message: string; readonly retry: string; readonly dir: "ltr" | "rtl" } | undefined
    >
  >;
  export default texts;
}
