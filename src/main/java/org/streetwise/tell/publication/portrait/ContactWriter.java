package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.value.Contact;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;

/// Writes whom readers can contact, and how.
public final class ContactWriter {
    private ContactWriter() {}

    /// A paragraph for each contact with details that may be published.
    public static List<Block> write(List<Contact> contacts) {
        return contacts.stream()
                .map(ContactWriter::contact)
                .filter(line -> !line.isEmpty())
                .map(line -> (Block) new Block.Paragraph(line))
                .toList();
    }

    /// A contact as `Jikke Terpsma, projectleider, gemeente Molenstad, jikke@molenstad.example, 010 123 45 67`. No line
    /// ends within the number.
    private static List<Inline> contact(Contact contact) {
        List<List<Inline>> parts = new ArrayList<>();
        Stream.of(contact.name(), contact.role(), contact.organisation())
                .flatMap(Optional::stream)
                .forEach(part -> parts.add(Inline.text(part)));
        contact.email().ifPresent(email -> parts.add(link("mailto:" + email.value(), email)));
        contact.phone()
                .ifPresent(phone -> parts.add(link(
                        "tel:" + number(phone.value()),
                        new Spanned<>(phone.value().replace(' ', '\u00A0'), phone.span()))));
        List<Inline> line = new ArrayList<>();
        for (List<Inline> part : parts) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(", "));
            }
            line.addAll(part);
        }
        return line;
    }

    private static List<Inline> link(String address, Spanned<String> words) {
        return List.of(new Inline.Link(address, Inline.text(words)));
    }

    /// A telephone number, reduced to what can be dialled (RFC 3966, section 3).
    private static String number(String phone) {
        return phone.codePoints()
                .filter(c -> c == '+' || (c >= '0' && c <= '9'))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
