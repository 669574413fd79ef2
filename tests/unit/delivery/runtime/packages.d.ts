declare module '@xapi/cmi5/dist/Cmi5.esm.js' {
  export { default } from '@xapi/cmi5/dist/types/Cmi5.d.ts';
}
