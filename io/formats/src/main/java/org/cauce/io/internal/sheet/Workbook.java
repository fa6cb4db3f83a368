package org.cauce.io.internal.sheet;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.TableProblem;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Archive;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * A workbook ({@code .xlsx}) whose sheets are read row by row.
 *
 * <p>Formulas are not computed: the value that the workbook keeps for them is taken. References to other files are not
 * followed. Memory is bounded by the table of texts, which is refused above a limit, and one row. What cannot be read
 * is an {@link InputFailure}, or an {@link org.cauce.io.internal.xml.XmlFailure} for the XML inside; both carry the
 * problem. For one thread.
 */
public final class Workbook implements Closeable {
    private static final int HEAD = 512;

    /** A larger workbook is read from a file, which need not be in memory. */
    private static final int MOST_IN_MEMORY = 64 << 20;

    private final Archive archive;
    private final Parts parts;
    private final ImmutableList<SheetPart> sheets;
    private final Map<String, Parts.Relation> relations;
    private final boolean from1904;
    private @Nullable Texts texts;
    private @Nullable DateStyles styles;

    private Workbook(Archive archive, Parts parts, Map<String, Parts.Relation> relations, Contents contents) {
        this.archive = archive;
        this.parts = parts;
        this.relations = relations;
        this.sheets = contents.sheets;
        this.from1904 = contents.from1904;
    }

    /**
     * {@return the workbook in a file}
     *
     * @param path the file
     * @param limits what it may ask for
     * @throws InputFailure if it is none
     * @throws IOException if the disk refuses
     */
    public static Workbook open(Path path, ReadLimits limits) throws IOException {
        String file = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            requireArchive(in.readNBytes(HEAD), file);
        }
        return open(Archive.open(path, limits), limits);
    }

    /**
     * {@return the workbook in a stream, which is read whole}
     *
     * @param in the bytes, 64 MiB at most; not closed
     * @param file its name, for problems
     * @param limits what it may ask for
     * @throws InputFailure if it is none
     * @throws IOException if the stream fails
     */
    public static Workbook open(InputStream in, String file, ReadLimits limits) throws IOException {
        int most = (int) Math.min(limits.fileBytes(), MOST_IN_MEMORY);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw InputFailure.beyond(InputProblem.FILE_TOO_LARGE, Location.of(file), most);
        }
        requireArchive(bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes, file);
        return open(Archive.open(bytes, file, limits), limits);
    }

    private static void requireArchive(byte[] head, String file) throws InputFailure {
        Location place = Location.of(file);
        if (head.length == 0) {
            throw InputFailure.of(InputProblem.EMPTY_FILE, place);
        }
        switch (FileKind.of(head)) {
            case ARCHIVE -> {}
            case LEGACY -> throw InputFailure.of(TableProblem.OLD_WORKBOOK, place);
            case TEXT -> throw notOne(place, "plain text");
            case OTHER -> throw notOne(place, "bytes of another kind");
        }
    }

    private static InputFailure notOne(Location place, String found) {
        return new InputFailure(Problem.builder()
                .code(WorkbookProblem.NOT_A_WORKBOOK)
                .location(place)
                .found(found)
                .build());
    }

    private static Workbook open(Archive archive, ReadLimits limits) throws IOException {
        boolean opened = false;
        try {
            Parts parts = new Parts(archive, limits);
            String main = main(parts);
            Map<String, Parts.Relation> relations = parts.relations(main);
            Workbook workbook = new Workbook(archive, parts, relations, Contents.read(parts, main, relations));
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    private static String main(Parts parts) throws IOException {
        String part = parts.relations("").values().stream()
                .filter(relation -> relation.type().equals("officedocument"))
                .map(Parts.Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (!parts.has(part) || !part.endsWith(".xml") || part.startsWith("word/") || part.startsWith("ppt/")) {
            throw notOne(Location.of(parts.file()), "an archive of other files");
        }
        return part;
    }

    /** {@return the name of the file} */
    public String file() {
        return parts.file();
    }

    /** {@return the names of the sheets, in the order of their tabs, hidden ones too} */
    public ImmutableList<String> sheets() {
        return sheets.stream().map(SheetPart::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the rows of a sheet, before the first}
     *
     * @param sheet its name
     * @throws InputFailure if there is no such sheet
     * @throws IOException if the disk refuses
     */
    public SheetRows rows(String sheet) throws IOException {
        SheetPart found = sheets.stream()
                .filter(part -> part.name().equals(sheet))
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new InputFailure(Problem.builder()
                    .code(WorkbookProblem.NO_SUCH_SHEET)
                    .location(Location.of(file()))
                    .expected(sheet)
                    .found(String.join(", ", sheets()))
                    .build());
        }
        return new SheetRows(parts.open(found.part()), sheet, texts(), styles());
    }

    private Texts texts() throws IOException {
        if (texts == null) {
            texts = Texts.read(parts, target("sharedstrings"));
        }
        return texts;
    }

    private DateStyles styles() throws IOException {
        if (styles == null) {
            styles = DateStyles.read(parts, target("styles"), from1904);
        }
        return styles;
    }

    private String target(String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Parts.Relation::target)
                .filter(parts::has)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private record Contents(ImmutableList<SheetPart> sheets, boolean from1904) {
        static Contents read(Parts parts, String main, Map<String, Parts.Relation> relations) throws IOException {
            ImmutableList.Builder<SheetPart> sheets = ImmutableList.builder();
            boolean from1904 = false;
            try (XmlCursor xml = parts.open(main)) {
                xml.toChild(false);
                while (xml.toChild(false)) {
                    if (xml.name().equals("sheets")) {
                        readSheets(xml, relations, sheets);
                    } else {
                        from1904 |= xml.name().equals("workbookPr")
                                && Parts.attribute(xml, "date1904").matches("1|true");
                        xml.skip();
                    }
                }
            }
            return new Contents(sheets.build(), from1904);
        }

        private static void readSheets(
                XmlCursor xml, Map<String, Parts.Relation> relations, ImmutableList.Builder<SheetPart> sheets)
                throws IOException {
            while (xml.toChild(false)) {
                Parts.Relation relation = relations.get(Parts.attribute(xml, "id"));
                if (relation == null || relation.external()) {
                    throw Parts.damaged(xml.location(), "a sheet has no part");
                }
                if (relation.type().equals("worksheet")) {
                    sheets.add(new SheetPart(Parts.attribute(xml, "name"), relation.target()));
                }
                xml.skip();
            }
        }
    }
}
