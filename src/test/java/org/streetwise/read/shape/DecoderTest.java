package org.streetwise.read.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Amount;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

class DecoderTest {
    private static final SourceId FILE = SourceId.programme("house.yml");

    private record House(
            Spanned<String> street,
            Optional<Amount> rent,
            int rooms,
            List<String> tenants,
            Map<String, String> meters) {}

    private static final Field<Spanned<String>> STREET = Field.of(
                    "street", Types.placed(Types.text()), "Where it stands.")
            .example("Slinge 1")
            .insteadOf("straat")
            .required();
    private static final Field<Optional<Amount>> RENT =
            Field.of("rent", Types.quantity(), "What it costs.").optional();
    private static final Field<Integer> ROOMS =
            Field.of("rooms", Types.whole(1, 20), "How many rooms.").orElse(3);
    private static final Field<List<String>> TENANTS = Field.of(
                    "tenants", Types.oneOrMany(Types.text()), "Who lives there.")
            .orElse(List.of());
    private static final Field<Map<String, String>> METERS = Field.of(
                    "meters", Types.map(Types.text(), Types.text()), "Readings.")
            .orElse(Map.of());
    private static final Shape<House> HOUSE = Shape.of(
            Message.verbatim("house"),
            "A house.",
            List.of(STREET, RENT, ROOMS, TENANTS, METERS),
            v -> new House(v.get(STREET), v.get(RENT), v.get(ROOMS), v.get(TENANTS), v.get(METERS)));

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<House> decode(String text) {
        SourceFiles files = new SourceFiles(ProjectWorkspace.of(Map.of()), diagnostics);
        return new Decoder(files, diagnostics).decode(new Source(FILE, text), HOUSE);
    }

    private List<String> faults() {
        return diagnostics.all().stream().map(d -> d.message().english()).toList();
    }

    @Test
    void absentFieldsHaveTheirDefaults() {
        Spanned<String> street = new Spanned<>("Slinge 1", new Span(FILE, 8, 16));
        assertEquals(
                new House(street, Optional.empty(), 3, List.of(), Map.of()),
                decode("street: Slinge 1\n").orElseThrow());
    }

    @Test
    void namesThatTheAuthorChoosesKeepTheirOrder() {
        House house = decode("street: S\nmeters: {water: 12:30, gas: no, a: 010}\ntenants: Jan\n")
                .orElseThrow();
        assertEquals("{water=12:30, gas=no, a=010}", house.meters().toString());
        assertEquals(List.of("Jan"), house.tenants());
    }

    @Test
    void aNameThatACommaCutOffIsReported() {
        decode("street: S\nmeters: {water: 12,5, gas: , light}\n");
        assertEquals(List.of("`5` has no value here", "`light` has no value here"), faults());
    }

    @Test
    void decimalsAreKeptAsTheyAreWritten() {
        assertEquals(
                Amount.exact(new BigDecimal("12.50")),
                decode("street: S\nrent: 12.50\n").orElseThrow().rent().orElseThrow());
        assertEquals(
                Amount.exact(new BigDecimal("0.125")),
                decode("street: S\nrent: 0.125\n").orElseThrow().rent().orElseThrow());
    }

    @Test
    void aBrokenOptionalValueIsAbsentAndItsRecordStays() {
        House house = decode("street: S\nrent: hoog\nrooms: 21\n").orElseThrow();
        assertEquals(Optional.empty(), house.rent());
        assertEquals(3, house.rooms());
        assertEquals(
                List.of("`rent` takes a number, not `hoog`", "`rooms` takes a whole number from 1 to 20, not `21`"),
                faults());
    }

    @Test
    void aMisspeltFieldIsReadAsTheOneThatIsMeantAndReportedOnce() {
        assertEquals("S", decode("Straat: S\nrooms: 4\n").orElseThrow().street().value());
        assertEquals(List.of("a house has no field `Straat`"), faults());
    }

    @Test
    void aMisspeltFieldDoesNotReplaceTheRightOne() {
        assertEquals(
                "A", decode("street: A\nstraat: B\n").orElseThrow().street().value());
    }

    @Test
    void aFileThatIsNoRecordIsReportedAsAWhole() {
        assertTrue(decode("- a\n").isEmpty());
        assertEquals(List.of("this file takes the fields of a house, not a list"), faults());
    }

    @Test
    void emptyFieldsHaveTheirDefaultsAndNoFaults() {
        assertEquals(
                3,
                decode("street: S\nrooms:\ntenants:\nmeters: ''\n")
                        .orElseThrow()
                        .rooms());
        assertEquals(List.of(), faults());
    }

    @Test
    void aMergedFieldDoesNotReplaceOneThatIsWrittenOut() {
        House house = decode("street: &s S\nmeters: &m {gas: 1, water: 2}\ntenants: [*s]\n")
                .orElseThrow();
        assertEquals(List.of("S"), house.tenants());
        House merged = decode("street: S\nmeters:\n  <<: {gas: 1, water: 2}\n  gas: 3\n")
                .orElseThrow();
        assertEquals(Map.of("gas", "3", "water", "2"), merged.meters());
    }
}
