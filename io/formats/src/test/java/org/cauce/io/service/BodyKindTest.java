package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKindTest {
    @ParameterizedTest
    @CsvSource({
        "JSON, '{'",
        "JSON, ' [1]'",
        "HTML, '<!DOCTYPE HTML PUBLIC'",
        "HTML, '<!-- hi --><html lang=\"en\"'",
        "XML, '<?xml version=\"1.0\"?><wb:error'",
        "CSV, 'STRUCTURE,STRUCTURE_ID'",
        "CSV, a|b",
        "TEXT, NoRecordsFound",
        "NOTHING, ''",
        "NOTHING, '  '"
    })
    void tellsByTheFirstBytes(BodyKind kind, String text) {
        assertThat(BodyKind.sniff(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void tellsPackedAndBinary() {
        assertThat(BodyKind.sniff(new byte[] {0x1F, (byte) 0x8B, 8})).isEqualTo(BodyKind.GZIP);
        assertThat(BodyKind.sniff(new byte[] {'P', 'K', 3, 4})).isEqualTo(BodyKind.ZIP);
        assertThat(BodyKind.sniff(new byte[] {'a', 0, ',', 0})).isEqualTo(BodyKind.BINARY);
    }

    @Test
    void looksThroughByteOrderMarks() {
        assertThat(BodyKind.sniff("\uFEFF[1]".getBytes(StandardCharsets.UTF_8))).isEqualTo(BodyKind.JSON);
        assertThat(BodyKind.sniff("a|b\n".getBytes(StandardCharsets.UTF_16))).isEqualTo(BodyKind.CSV);
    }
}
