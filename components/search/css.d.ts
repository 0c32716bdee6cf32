declare module "@/components/*.css" {
  /** The sheet's text, where the bundler of our own script takes it in. */
  const text: string;
  export default text;
}
