import { SaxesParser } from 'saxes';
import { SourceError } from '../../failure.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a file of XML, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Reads a file of XML. No entity but those of XML itself is known, and none is fetched.
 * @throws SourceError `undecodable` where it is not well-formed
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new SourceError('undecodable', `holds damaged XML (${error.message})`, {}, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => handler.open(name, attributes));
  parser.on('closetag', ({ name }) => handler.close(name));
  if (handler.text) {
    const text = (data: string): void => handler.text?.(data);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(new TextDecoder().decode(bytes)).close();
}
