package org.streetwise.read.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.AreaCode;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Coordinates;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Form.Parsed;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.source.Spanned;

/// Where a neighbourhood is: codes of statistical areas, and a point on the map.
final class AreaShapes {
    private static final Type<List<Spanned<AreaCode>>> CODE_LIST = Types.oneOrMany(Types.placed(CommonTypes.AREA_CODE));

    private static final Field<List<Spanned<AreaCode>>> AREAS = Field.of(
                    "areas", CODE_LIST, "The codes of the areas that make up the neighbourhood, one or a list.")
            .example("[BU05991432, BU05991433]")
            .insteadOf("gebieden", "buurten", "codes", "code")
            .required();
    private static final Field<Optional<Integer>> YEAR = Field.of(
                    "year", Types.whole(1995, 2999), "The year of this division into areas.")
            .example("2021")
            .insteadOf("jaar")
            .optional();
    private static final Field<Optional<Spanned<String>>> NOTE = Field.of(
                    "note", Types.placed(Types.label()), "How well the areas fit the neighbourhood.")
            .example("De wijk beslaat ook een deel van de buurt ernaast.")
            .insteadOf("noot", "toelichting", "opmerking")
            .optional();
    private static final Shape<AreaCodes> CODES_SHAPE = Shape.of(
            Message.of("record.area-list"),
            "The statistical areas that make up a neighbourhood.",
            List.of(AREAS, YEAR, NOTE),
            v -> new AreaCodes(v.get(AREAS), v.get(YEAR), v.get(NOTE)));
    static final Field<Optional<AreaCodes>> CODES = Field.of(
                    "codes",
                    Types.either(
                            CODE_LIST.as(areas -> new AreaCodes(areas, Optional.empty(), Optional.empty())),
                            CODES_SHAPE),
                    "The area's codes at Statistics Netherlands (CBS): `GM…`, `WK…` or `BU…`.")
            .example("BU05991432")
            .insteadOf("code", "cbs", "buurtcode", "wijkcode", "cbs-code")
            .optional();

    private static final BigDecimal NORTHMOST = BigDecimal.valueOf(90);
    private static final BigDecimal EASTMOST = BigDecimal.valueOf(180);
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern NATIONAL_GRID =
            Pattern.compile("\\d{4,6}(?:[.,]\\d+)?\\s*[,; ]\\s*\\d{5,6}(?:[.,]\\d+)?");
    static final Field<Optional<Coordinates>> COORDINATES = Field.of(
                    "coordinates",
                    Types.form(
                            Message.of("noun.coordinates"),
                            "-?\\d{1,3}(\\.\\d+)?\\s*[,;]\\s*-?\\d{1,3}(\\.\\d+)?",
                            AreaShapes::coordinates),
                    "The centre of the neighbourhood in degrees: first north, then east. No template prints it yet.")
            .example("51.8670, 4.4609")
            .insteadOf("coördinaten", "coordinaten", "locatie", "location")
            .optional();

    private AreaShapes() {}

    private static Parsed<Coordinates> coordinates(String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            return NATIONAL_GRID.matcher(text).matches()
                    ? Parsed.wrong(Message.of("wrong-value.hint.national-grid"))
                    : Parsed.wrong(Message.of("wrong-value.hint.degrees"));
        }
        BigDecimal north = new BigDecimal(pair.group(1));
        BigDecimal east = new BigDecimal(pair.group(2));
        if (north.abs().compareTo(NORTHMOST) > 0 || east.abs().compareTo(EASTMOST) > 0) {
            return Parsed.wrong(Message.of("wrong-value.hint.degrees-range"));
        }
        if (isNetherlands(east, north)) {
            return Parsed.wrong(Message.of("wrong-value.hint.north-first", "north", east, "east", north));
        }
        return Parsed.right(new Coordinates(north, east));
    }

    /// Coordinates that lie in the Netherlands once they are swapped were written the wrong way round.
    private static boolean isNetherlands(BigDecimal latitude, BigDecimal longitude) {
        return latitude.intValue() >= 50
                && latitude.intValue() <= 53
                && longitude.intValue() >= 3
                && longitude.intValue() <= 7;
    }
}
