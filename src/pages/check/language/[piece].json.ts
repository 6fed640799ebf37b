import type { APIRoute } from 'astro';
import type { LanguagePiece } from '../../../drafting/language-index.ts';
import { languageIndex } from '../../_language-index.ts';

/** The pieces of the index of the texts' language: `/check/language/0.json`. */
export async function getStaticPaths() {
  return (await languageIndex()).map((piece, number) => ({
    params: { piece: String(number) },
    props: { piece },
  }));
}

/** One piece. */
export const GET: APIRoute<{ piece: LanguagePiece }> = ({ props }) => Response.json(props.piece);
