package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Photo;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// A case's photo.
final class PhotoShape {
    private static final Field<Spanned<String>> FILE = Field.of(
                    "file",
                    Types.placed(Types.text()),
                    "Its path from the programme's folder. It is a JPEG, a PNG or an SVG drawing.")
            .example("images/straat.jpg")
            .insteadOf("bestand", "foto", "pad", "path")
            .required();
    private static final Field<Optional<Spanned<String>>> ALT = Field.of(
                    "alt",
                    Types.placed(Types.label()),
                    "A description for people who can't see it. Without it, the photo is not printed.")
            .example("Bewoners praten bij een tafel op straat")
            .insteadOf("alttekst", "alt tekst", "beschrijving", "description")
            .optional();
    private static final Field<Boolean> DECORATIVE = Field.of(
                    "decorative", Types.yesNo(), "Whether it adds nothing to the text. It then needs no `alt`.")
            .example("yes")
            .insteadOf("decoratief", "sfeerbeeld")
            .orElse(false);
    private static final Field<Optional<ProseLine>> CAPTION = Field.of(
                    "caption", Types.line(), "The line below it, without a full stop.")
            .example("De straattafel in het voorjaar")
            .insteadOf("bijschrift", "onderschrift")
            .optional();
    private static final Field<Optional<Spanned<String>>> CREDIT = Field.of(
                    "credit", Types.placed(Types.text()), "Who made it.")
            .example("Gemeente Rotterdam")
            .insteadOf("fotograaf", "maker", "bron", "naamsvermelding")
            .optional();
    private static final Field<Optional<Spanned<String>>> LICENCE = Field.of(
                    "licence", Types.placed(Types.text()), "Under what terms it may be used.")
            .example("CC BY 4.0")
            .insteadOf("licentie", "license", "rechten")
            .optional();
    private static final Type<Photo.Consent> AGREED = Types.orWord(
                    "nobody-shown",
                    (Photo.Consent) new Photo.Consent.NobodyShown(),
                    DateShapes.DATE_TYPE.as(Photo.Consent.Given::new))
            .insteadOf("niemand", "niemand herkenbaar", "niemand te zien", "nobody", "n.v.t.", "nvt", "n/a");
    private static final Field<Optional<Photo.Consent>> CONSENT = Field.of(
                    "consent",
                    AGREED,
                    "When the people who can be recognised agreed, or `nobody-shown`. Without it, the photo is "
                            + "not printed.")
            .example("2021-06-30")
            .insteadOf("toestemming", "akkoord")
            .optional();
    private static final Shape<Guarded<Photo>> FULL = Shape.of(
                    Message.of("record.photo"),
                    "A picture of the neighbourhood.",
                    List.of(FILE, ALT, DECORATIVE, CAPTION, CREDIT, LICENCE, CONSENT, Visibilities.VISIBILITY),
                    v -> Visibilities.guarded(photo(v), v))
            .namedBy(FILE);

    static final Field<List<Guarded<Photo>>> PHOTOS = Field.of(
                    "photos", Types.oneOrMany(Types.nested(FULL)), "Pictures, one or a list.")
            .insteadOf("foto", "foto's", "fotos", "photo", "afbeeldingen", "images")
            .orElse(List.of());

    private PhotoShape() {}

    private static Photo photo(Values v) {
        Optional<Photo.Alternative> alternative = v.get(DECORATIVE)
                ? Optional.of(new Photo.Alternative.Decorative())
                : v.get(ALT).map(text -> new Photo.Alternative.Described(text));
        return new Photo(
                v.get(FILE),
                alternative,
                v.get(CAPTION),
                v.get(CREDIT),
                v.get(LICENCE),
                // A consent that can't be read does not count as missing, so that its fault is reported once.
                v.isBroken(CONSENT) ? Optional.of(new Photo.Consent.NobodyShown()) : v.get(CONSENT),
                v.place());
    }
}
