export { pictures } from './pictures/pictures.ts'
