package org.cauce.io.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Makes the parser, one that refuses bytes which are no text in the encoding of the document. */
final class XmlParser {
    private XmlParser() {}

    static XMLStreamReader2 open(InputStream in, Charset charset) throws XMLStreamException {
        // a factory of its own: names of one file are not kept for the next, hostile ones neither
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(InputFactoryImpl.IS_COALESCING, false);
        factory.setProperty(InputFactoryImpl.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(InputFactoryImpl.SUPPORT_DTD, false);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            InputStream strict = new StrictUtf8(in, charset.equals(StandardCharsets.US_ASCII));
            return (XMLStreamReader2) factory.createXMLStreamReader(strict, charset.name());
        }
        return (XMLStreamReader2) factory.createXMLStreamReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
