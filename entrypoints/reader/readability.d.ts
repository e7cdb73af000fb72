/** The one function of Readability that is used; importing the whole package would triple the content script. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
