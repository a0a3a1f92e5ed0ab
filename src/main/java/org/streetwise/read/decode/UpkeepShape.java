package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Review;
import org.streetwise.know.model.Upkeep;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.Contact;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Slug;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// How a case's file is kept, and whom readers may turn to.
final class UpkeepShape {
    static final Type<Review.Status> STATUS_WORDS = Types.choice(Review.Status.class)
            .insteadOf("concept", "draft")
            .insteadOf("voorgelegd", "submitted")
            .insteadOf("akkoord", "approved")
            .insteadOf("goedgekeurd", "approved");
    private static final Field<Review.Status> STATUS = Field.of(
                    "status", STATUS_WORDS, "How far the neighbourhood's own review has come.")
            .example("approved")
            .insteadOf("stand")
            .required();
    private static final Field<Optional<PartialDate>> DATE = Field.of(
                    "date", DateShapes.DATE_TYPE, "The date of this status.")
            .example("2021-11-24")
            .insteadOf("datum", "op")
            .optional();
    private static final Field<Optional<String>> BY = Field.of(
                    "by", Types.text(), "Who gave the answer. It is never printed.")
            .example("M. de Vries")
            .insteadOf("door", "wie")
            .optional();
    private static final Field<Optional<String>> ROLE = Field.of("role", Types.text(), "The role of that person.")
            .example("projectleider")
            .insteadOf("rol", "functie")
            .optional();
    private static final Field<Optional<Spanned<String>>> FINGERPRINT = Field.of(
                    "fingerprint",
                    Types.placed(CommonTypes.FINGERPRINT),
                    "Eight digits that identify the approved texts. `streetwise check` prints them.")
            .example("3fa81c02")
            .insteadOf("vingerafdruk")
            .optional();
    private static final Shape<Function<String, Review>> REVIEW_SHAPE = Shape.of(
            Message.of("record.review"),
            "What the people of the neighbourhood said about the texts.",
            List.of(STATUS, DATE, BY, ROLE, FINGERPRINT),
            UpkeepShape::review);

    private static final Field<String> ALIAS = Field.of("name", Types.label(), "What the neighbourhood is called.")
            .example("Wijk A")
            .insteadOf("naam", "wijk")
            .required();
    private static final Field<Optional<String>> ALIAS_IN_TEXT = LabelledShape.inText("wijk A");
    private static final Field<Optional<String>> ALIAS_WHERE = Field.of(
                    "where", Types.label(), "How a sentence says where that is. Default: \"in\" and its name.")
            .example("in wijk A")
            .insteadOf("waar")
            .optional();
    private static final Field<Optional<String>> ALIAS_MUNICIPALITY = Field.of(
                    "municipality", Types.label(), "What is printed in place of the municipality's name.")
            .example("een middelgrote gemeente")
            .insteadOf("gemeente")
            .optional();
    private static final Shape<Alias> FULL_ALIAS = Shape.of(
            Message.of("record.alias"),
            "The name for a neighbourhood that does not want to be recognised.",
            List.of(ALIAS, ALIAS_IN_TEXT, ALIAS_WHERE, ALIAS_MUNICIPALITY),
            v -> new Alias(
                    shown(v.get(ALIAS)),
                    v.get(ALIAS),
                    v.get(ALIAS_IN_TEXT),
                    v.get(ALIAS_WHERE),
                    v.get(ALIAS_MUNICIPALITY),
                    v.span(ALIAS).orElseGet(v::place)));
    private static final Type<Alias> ALIAS_TYPE = Types.either(
            Types.placed(Types.label())
                    .as(name -> new Alias(
                            shown(name.value()),
                            name.value(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            name.span())),
            FULL_ALIAS);

    private static final Field<Optional<Spanned<String>>> NAME = Field.of(
                    "name", Types.placed(Types.text()), "The person's name.")
            .example("M. de Vries")
            .insteadOf("naam")
            .optional();
    private static final Field<Optional<Spanned<String>>> CONTACT_ROLE = Field.of(
                    "role", Types.placed(Types.label()), "The person's role.")
            .example("wijkmanager")
            .insteadOf("rol", "functie")
            .optional();
    private static final Field<Optional<Spanned<String>>> ORGANISATION = Field.of(
                    "organisation", Types.placed(Types.name()), "The organisation.")
            .example("Gemeente Rotterdam")
            .insteadOf("organisatie", "organization")
            .optional();
    private static final Field<Optional<Spanned<String>>> EMAIL = Field.of(
                    "email", Types.placed(CommonTypes.EMAIL), "The e-mail address.")
            .example("wijk@gemeente.example")
            .insteadOf("e-mail", "mail")
            .optional();
    private static final Field<Optional<Spanned<String>>> PHONE = Field.of(
                    "phone", Types.placed(CommonTypes.PHONE), "The telephone number.")
            .example("14 010")
            .insteadOf("telefoon", "tel", "telefoonnummer")
            .optional();
    private static final Shape<Guarded<Contact>> CONTACT = Shape.of(
                    Message.of("record.contact"),
                    "Whom readers can contact.",
                    List.of(NAME, CONTACT_ROLE, ORGANISATION, EMAIL, PHONE, Visibilities.VISIBILITY),
                    v -> Visibilities.guarded(
                            new Contact(
                                    v.get(NAME), v.get(CONTACT_ROLE), v.get(ORGANISATION), v.get(EMAIL), v.get(PHONE)),
                            v))
            .withAnyOf(NAME, ORGANISATION, EMAIL, PHONE);

    static final Field<List<Guarded<Contact>>> CONTACTS = Field.of(
                    "contact", Types.oneOrMany(Types.nested(CONTACT)), "Whom readers can contact, one or a list.")
            .insteadOf("contactpersoon", "contacten", "contacts")
            .orElse(List.of());
    private static final Field<Optional<String>> OWNER = Field.of(
                    "owner", Types.text(), "Who looks after this file. It is never printed.")
            .example("M. de Vries")
            .insteadOf("eigenaar", "beheerder")
            .optional();
    private static final Field<Optional<Spanned<PartialDate>>> LAST_CHECK = Field.of(
                    "checked", Types.placed(DateShapes.DATE_TYPE), "When the facts of the case were last checked.")
            .example("2021-10")
            .insteadOf("gecontroleerd", "nagekeken")
            .optional();
    private static final Field<Optional<Alias>> ANONYMOUS = Field.of(
                    "anonymous",
                    ALIAS_TYPE,
                    "What the neighbourhood is called in print, if it does not want to be recognised. Its codes, "
                            + "coordinates, photos and contacts are then left out too.")
            .example("Wijk A")
            .insteadOf("anoniem", "alias")
            .optional();
    static final Field<List<Spanned<Id>>> FORMERLY = Field.of(
                    "formerly", LinkageShapes.IDS, "Ids that it used to have. References to them still lead here.")
            .example("[oude-naam]")
            .insteadOf("voorheen", "vroeger")
            .orElse(List.of());

    /// Makes the review from the fingerprint of the present texts.
    private static final Field<Optional<Function<String, Review>>> REVIEW = Field.of(
                    "review",
                    Types.nested(REVIEW_SHAPE),
                    "What the people of the neighbourhood said about these texts.")
            .insteadOf("beoordeling", "akkoord", "terugkoppeling")
            .optional();

    /// All fields except the contacts.
    static final List<Field<?>> FIELDS =
            List.of(OWNER, LAST_CHECK, REVIEW, FORMERLY, ANONYMOUS, Visibilities.VISIBILITY);

    private UpkeepShape() {}

    /// The id of a name; `-` for a name without any letter or digit that an id may have.
    private static Id shown(String name) {
        return new Id(Slug.of(name).orElse("-"));
    }

    private static Function<String, Review> review(Values v) {
        Span place = v.span(STATUS).orElseGet(v::place);
        return present ->
                new Review(v.get(STATUS), v.get(DATE), v.get(BY), v.get(ROLE), v.get(FINGERPRINT), present, place);
    }

    static Upkeep of(Values v) {
        return new Upkeep(
                v.get(OWNER),
                v.get(LAST_CHECK),
                v.get(REVIEW).map(review -> review.apply(v.fingerprint())),
                v.get(FORMERLY),
                v.get(ANONYMOUS),
                Visibilities.of(v));
    }
}
