package org.cauce.io.iati.codelist;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.log.ReadingLog;
import org.jspecify.annotations.Nullable;

/** The XML form: a {@code codelist} with {@code metadata} and {@code codelist-items}. */
final class XmlCodeList {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String ITEM = "codelist/codelist-items/codelist-item";
    private static final String TITLE = "codelist/metadata/name";

    private final ReadingLog log;
    private final CodeListDraft draft;
    private final Deque<String> paths = new ArrayDeque<>();
    private final Deque<Locale> languages = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private CodeListDraft.@Nullable Item item;

    XmlCodeList(ReadingLog log, CodeListDraft draft) {
        this.log = log;
        this.draft = draft;
    }

    void read(InputStream bytes) throws IOException {
        try {
            XMLStreamReader xml = factory()
                    .createXMLStreamReader(new BoundedInput(bytes, log.limits().fileBytes()));
            while (xml.hasNext()) {
                if (!event(xml)) {
                    return;
                }
            }
        } catch (XMLStreamException failure) {
            log.tell(problem(failure));
        } catch (UncheckedStreamException failure) {
            // text is decoded when it is asked for, by methods that declare nothing
            if (!(failure.getCause() instanceof XMLStreamException cause)) {
                throw failure;
            }
            log.tell(problem(cause));
        }
    }

    private static XMLInputFactory factory() {
        // by its class: what the class path offers, and what it would print, is not for chance to decide
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Takes the next event; false if reading cannot go on. */
    private boolean event(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.DTD -> {
                return tell(CodeListProblem.DOCTYPE_IN_CODE_LIST, xml, "");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return start(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (text.length() + xml.getTextLength() > log.limits().textLength()) {
                    return tell(
                            InputProblem.TEXT_TOO_LONG,
                            xml,
                            Integer.toString(log.limits().textLength()));
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            default -> {
                // comments and instructions say nothing of codes
            }
        }
        return true;
    }

    private boolean start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (paths.isEmpty() && !name.equals("codelist")) {
            return tell(CodeListProblem.NOT_A_CODE_LIST, xml, "");
        }
        if (paths.size() >= log.limits().depth()) {
            return tell(
                    InputProblem.NESTING_TOO_DEEP,
                    xml,
                    Integer.toString(log.limits().depth()));
        }
        String path = paths.isEmpty() ? name : paths.getLast() + "/" + name;
        paths.addLast(path);
        languages.addLast(language(xml));
        text.setLength(0);
        if (path.equals("codelist")) {
            attributes(xml);
        } else if (path.equals(ITEM)) {
            item = new CodeListDraft.Item(at(xml));
            for (int at = 0; at < xml.getAttributeCount(); at++) {
                item.value(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
            }
        }
        return true;
    }

    private void attributes(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            draft.attribute(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
    }

    private Locale language(XMLStreamReader xml) {
        String own = xml.getAttributeValue(XML, "lang");
        if (own != null && !own.isBlank()) {
            return Locale.forLanguageTag(own.strip());
        }
        return Optional.ofNullable(languages.peekLast()).orElse(Locale.ENGLISH);
    }

    private void end() {
        String path = paths.removeLast();
        Locale language = languages.removeLast();
        String content = text.toString();
        text.setLength(0);
        CodeListDraft.Item current = item;
        if (current == null) {
            heading(path, language, content);
        } else if (path.equals(ITEM)) {
            item = null;
            draft.item(current);
        } else if (isName(ITEM + "/name", path)) {
            current.name(language, content);
        } else if (path.lastIndexOf('/') == ITEM.length()) {
            current.value(path.substring(ITEM.length() + 1), content);
        }
    }

    private void heading(String path, Locale language, String content) {
        if (isName(TITLE, path)) {
            draft.title(language, content);
        } else if (path.equals("codelist/metadata/url")) {
            draft.attribute("url", content);
        }
    }

    /** Names are in narratives; in lists of 1.0x they stand directly in the element. */
    private static boolean isName(String element, String path) {
        return path.equals(element) || path.equals(element + "/narrative");
    }

    private boolean tell(ProblemCode code, XMLStreamReader xml, String expected) {
        Problem.Builder problem = Problem.builder().code(code).location(at(xml));
        log.tell(
                expected.isEmpty()
                        ? problem.build()
                        : problem.expected(expected).build());
        return false;
    }

    private Location at(XMLStreamReader xml) {
        return log.at(
                xml.getLocation().getLineNumber(),
                "/" + Optional.ofNullable(paths.peekLast()).orElse(""));
    }

    private Problem problem(XMLStreamException failure) throws IOException {
        Throwable cause = failure.getNestedException();
        if (cause instanceof BoundedInput.TooLarge) {
            return Problem.builder()
                    .code(InputProblem.FILE_TOO_LARGE)
                    .location(Location.of(log.file()))
                    .expected(Long.toString(log.limits().fileBytes()))
                    .build();
        }
        if (cause instanceof IOException disk && !(disk instanceof CharConversionException)) {
            throw disk;
        }
        Location.Builder place = Location.builder().file(log.file());
        if (failure.getLocation() != null && failure.getLocation().getLineNumber() > 0) {
            place.line(failure.getLocation().getLineNumber());
        }
        return Problem.builder()
                .code(CodeListProblem.MALFORMED_CODE_LIST)
                .location(place.build())
                .reason(ownWords(failure))
                .build();
    }

    /** The message of the parser without the place, which it puts before it. */
    private static String ownWords(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        int own = message.indexOf("Message: ");
        return own < 0 ? message : message.substring(own + "Message: ".length());
    }
}
