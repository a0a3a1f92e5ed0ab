package org.streetwise.tell.publication.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Photo;
import org.streetwise.source.Span;
import org.streetwise.tell.publication.lesson.PlainWriter;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.ThemePart;

/// Checks whether what is selected fits into the room that a template has for it. A text that is too long is still
/// printed, in the same type. Of a list, only as many items are printed as there is room for.
///
/// @param diagnostics takes the faults
public record RoomCheck(Template template, Synthesis synthesis, Diagnostics diagnostics) {

    /// Reports each text that is too long, and each kind of list that is cut.
    public void report() {
        Part.all(template.outline()).forEach(part -> {
            if (part instanceof CasePart ofCase) {
                report(ofCase);
            } else if (part instanceof ThemePart.Plain(var words)) {
                synthesis.numbered().stream()
                        .flatMap(lesson -> PlainWriter.told(lesson, synthesis).stream())
                        .map(told -> told.plain().text())
                        .forEach(text -> text("plain", text, words));
            } else if (part instanceof AudiencePart.Recommendations(var atMost, _)) {
                // Authors who set priorities know what is left out.
                lists(
                        most -> Message.counted("too-long.recommendations", most),
                        AdviceChoice.of(template, synthesis).stream()
                                .map(choice -> choice.audience().recommendations()),
                        asked -> asked.text().span(),
                        atMost);
            }
        });
    }

    private void report(CasePart part) {
        Stream<SelectedCase> places = synthesis.cases().stream();
        switch (part) {
            case CasePart.Text(var field, var words) ->
                places.forEach(place -> place.text(field).ifPresent(text -> text(field.field(), text, words)));
            case CasePart.Results(var atMost) ->
                lists(
                        most -> Message.counted("too-long.results", most),
                        places.map(place -> place.facts().results()),
                        result -> result.reached().span(),
                        atMost);
            case CasePart.Figures(var atMost) ->
                lists(
                        most -> Message.counted("too-long.figures", most),
                        places.map(SelectedCase::figures),
                        figure -> figure.indicator().span(),
                        atMost);
            case CasePart.LessonTitles(var atMost) ->
                lists(
                        most -> Message.counted("too-long.lessons", most),
                        places.map(SelectedCase::lessons),
                        lesson -> lesson.title().span(),
                        atMost);
            case CasePart.Photos(var atMost) ->
                lists(
                        most -> Message.counted("too-long.photos", most),
                        places.map(SelectedCase::photos),
                        Photo::place,
                        atMost);
            case CasePart.Notice _,
                    CasePart.Facts _,
                    CasePart.Lessons _,
                    CasePart.Quote _,
                    CasePart.Quotes _,
                    CasePart.Contacts _,
                    CasePart.Partners _,
                    CasePart.Sources _,
                    CasePart.References _ -> {}
        }
    }

    private void text(String field, Prose text, Optional<Integer> most) {
        most.ifPresent(fit -> {
            int words = ProseWalk.countWords(text);
            String name = template.name();
            if (words > fit) {
                diagnostics.report(Diagnostic.of(
                                Code.TOO_LONG,
                                text.span(),
                                Message.of(
                                        "too-long.text", "field", field, "words", words, "room", fit, "template", name))
                        .hint(Message.of("too-long.text.hint.shorten")));
            }
        });
    }

    /// Reports at the first item that is left out.
    private <T> void lists(
            IntFunction<Message> printed, Stream<List<T>> lists, Function<T, Span> place, Optional<Integer> atMost) {
        if (atMost.isEmpty()) {
            return;
        }
        int most = atMost.get();
        List<T> left = lists.flatMap(list -> list.stream().skip(most)).toList();
        if (!left.isEmpty()) {
            Message omitted = Message.counted("too-long.left", left.size());
            diagnostics.report(Diagnostic.of(
                            Code.TOO_LONG,
                            place.apply(left.getFirst()),
                            Message.of(
                                    "too-long.list",
                                    "template",
                                    template.name(),
                                    "printed",
                                    printed.apply(most),
                                    "left",
                                    omitted))
                    .at(Severity.NOTE));
        }
    }
}
