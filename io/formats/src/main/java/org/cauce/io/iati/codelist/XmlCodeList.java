package org.cauce.io.iati.codelist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.internal.log.ReadingLog;
import org.cauce.io.internal.xml.AfterRoot;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.internal.xml.XmlFailure;
import org.cauce.io.xml.XmlProblem;

/** The XML form: a {@code codelist} with {@code metadata} and {@code codelist-items}. */
final class XmlCodeList {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String ITEM = "/codelist/codelist-items/codelist-item";

    private final ReadingLog log;
    private final CodeListDraft draft;

    XmlCodeList(ReadingLog log, CodeListDraft draft) {
        this.log = log;
        this.draft = draft;
    }

    void read(InputStream bytes) throws IOException {
        try (XmlCursor at = XmlCursor.open(new Borrowed(bytes), log.file(), log.limits())) {
            if (!at.toChild(false)) {
                log.tell(Problem.of(InputProblem.EMPTY_FILE, Location.of(log.file())));
            } else if (!at.name().equals("codelist")) {
                log.tell(Problem.of(CodeListProblem.NOT_A_CODE_LIST, log.at(at.line(), "/")));
            } else {
                readList(at);
                AfterRoot.tell(at, log::tell);
            }
        } catch (XmlFailure failure) {
            log.tell(named(failure.problem()));
        }
    }

    private void readList(XmlCursor at) throws IOException {
        Locale language = language(at, Locale.ENGLISH);
        for (int i = 0; i < at.attributes(); i++) {
            at.countName(at.attributeName(i));
            draft.attribute(at.attributeName(i), at.attribute(i));
        }
        while (at.toChild(false)) {
            Locale own = language(at, language);
            switch (at.name()) {
                case "metadata" -> readMetadata(at, own);
                case "codelist-items" -> readItems(at, own);
                default -> at.skip();
            }
        }
    }

    private void readMetadata(XmlCursor at, Locale language) throws IOException {
        while (at.toChild(false)) {
            switch (at.name()) {
                case "name" -> readName(at, language, draft::title);
                case "url" -> draft.attribute("url", text(at));
                default -> at.skip();
            }
        }
    }

    private void readItems(XmlCursor at, Locale language) throws IOException {
        while (at.toChild(false)) {
            if (at.name().equals("codelist-item")) {
                readItem(at, language(at, language));
            } else {
                at.skip();
            }
        }
    }

    private void readItem(XmlCursor at, Locale language) throws IOException {
        CodeListDraft.Item item = new CodeListDraft.Item(log.at(at.line(), ITEM));
        for (int i = 0; i < at.attributes(); i++) {
            at.countName(at.attributeName(i));
            item.value(at.attributeName(i), at.attribute(i));
        }
        while (at.toChild(false)) {
            String name = at.name();
            at.countName(name);
            if (name.equals("name")) {
                readName(at, language, item::name);
            } else {
                item.value(name, text(at));
            }
        }
        draft.item(item);
    }

    /** Names are in narratives; in lists of 1.0x they stand directly in the element. */
    private static void readName(XmlCursor at, Locale around, Names names) throws IOException {
        Locale language = language(at, around);
        while (at.toChild(false)) {
            if (at.name().equals("narrative")) {
                names.add(language(at, language), text(at));
            } else {
                at.skip();
            }
        }
        String own = at.text();
        if (own != null) {
            names.add(language, own);
        }
    }

    /** {@return the text of the element under the cursor, which is then at its end} */
    private static String text(XmlCursor at) throws IOException {
        while (at.toChild(false)) {
            at.skip();
        }
        String text = at.text();
        return text == null ? "" : text;
    }

    private static Locale language(XmlCursor at, Locale around) throws IOException {
        for (int i = 0; i < at.attributes(); i++) {
            if (at.attributeName(i).equals("lang") && at.attributeNamespace(i).equals(XML)) {
                String own = at.attribute(i).strip();
                return own.isEmpty() ? around : Locale.forLanguageTag(own);
            }
        }
        return around;
    }

    /** Code lists have codes of their own for what is no XML. */
    private static Problem named(Problem problem) {
        ProblemCode code = problem.code();
        if (code == XmlProblem.MALFORMED_XML) {
            return problem.withCode(CodeListProblem.MALFORMED_CODE_LIST);
        }
        return code == XmlProblem.DOCTYPE_REFUSED ? problem.withCode(CodeListProblem.DOCTYPE_IN_CODE_LIST) : problem;
    }

    /** Takes a name. */
    private interface Names {
        void add(Locale language, String name);
    }

    /** A stream that is not ours to close. */
    private static final class Borrowed extends FilterInputStream {
        Borrowed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
