package org.cauce.io.iati.validate;

import java.util.Arrays;
import java.util.Locale;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;

/** One pass of the schema beside that of the reader. */
final class SchemaRun {
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final ValidatorHandler handler;
    private char[] text = new char[1024];

    /** Told what the schema does not allow, in the words of the JDK, at the element where the reader is. */
    @FunctionalInterface
    interface Listener {
        void refused(String said);
    }

    SchemaRun(Schema schema, Listener listener) {
        handler = schema.newValidatorHandler();
        try {
            // what is said is taken apart, which needs it in one language
            handler.setProperty(LOCALE, Locale.ROOT);
        } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
            // another implementation: what it says is then told without its parts
        }
        handler.setErrorHandler(new Errors(listener));
    }

    void startDocument() {
        run(handler::startDocument);
    }

    void endDocument() {
        run(handler::endDocument);
    }

    void start(XmlCursor cursor, XmlAttributes attributes) {
        run(() -> {
            for (int i = 0; i < cursor.namespaces(); i++) {
                handler.startPrefixMapping(cursor.namespacePrefix(i), cursor.namespaceAddress(i));
            }
            String name = cursor.name();
            String space = cursor.namespace();
            handler.startElement(space, name, space.isEmpty() ? name : "other:" + name, attributes);
        });
    }

    void end(String namespace, String name, @Nullable String content) {
        run(() -> {
            if (content != null) {
                characters(content);
            }
            handler.endElement(namespace, name, namespace.isEmpty() ? name : "other:" + name);
        });
    }

    private void characters(String content) throws SAXException {
        if (content.length() > text.length) {
            text = Arrays.copyOf(text, Math.max(content.length(), text.length * 2));
        }
        content.getChars(0, content.length(), text, 0);
        handler.characters(text, 0, content.length());
    }

    private interface Step {
        void run() throws SAXException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (SAXException e) {
            throw new IllegalStateException("The schema check of the JDK stopped: " + e.getMessage(), e);
        }
    }

    /** Errors are told one by one; none ends the pass. */
    private record Errors(Listener listener) implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // a schema that says twice what it means is not the file's fault
        }

        @Override
        public void error(SAXParseException exception) {
            listener.refused(String.valueOf(exception.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException exception) {
            listener.refused(String.valueOf(exception.getMessage()));
        }
    }
}
