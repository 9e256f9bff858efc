/** A template is brought in as the text of its file: Vite knows `?raw`, the build and the compiler are told. */
declare module '*.yaml?raw' {
  const text: string
  export default text
}
