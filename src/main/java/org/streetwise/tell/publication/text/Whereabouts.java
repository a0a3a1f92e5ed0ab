package org.streetwise.tell.publication.text;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.Filling.Value;
import org.streetwise.tell.template.Phrase;

/// Words in how many neighbourhoods something was recorded, and in which ones if they are few.
///
/// @param all how many neighbourhoods the publication shows
/// @param inEdition whether the programme has more of them
/// @param ofOne whether the publication is about a single neighbourhood, so that no location needs to be named
public record Whereabouts(Places places, int all, boolean inEdition, boolean ofOne) {
    /// The most neighbourhoods that are named without their number.
    public static final int NAMED = 3;
    /// The most neighbourhoods for which "all" takes an article: "alle drie de wijken".
    public static final int FEW = 12;

    /// A number of neighbourhoods: `in drie wijken`, `in beide wijken`, `in alle achttien wijken`.
    public Clause in(int count) {
        return in(count, all);
    }

    /// A number of neighbourhoods out of a larger number.
    ///
    /// @param of how many there could be
    public static Clause in(int count, int of) {
        Phrase phrase = count < of || count == 1
                ? Phrase.IN_SOME
                : count == 2 ? Phrase.IN_BOTH : count <= FEW ? Phrase.IN_ALL_FEW : Phrase.IN_ALL_MANY;
        return new Clause(phrase, Filling.count("count", count));
    }

    /// A number of neighbourhoods: `van acht wijken`, `van alle achttien wijken`.
    public Clause of(int count) {
        Phrase phrase = count < all || count == 1
                ? Phrase.OF_SOME
                : count == 2 ? Phrase.OF_BOTH : count <= FEW ? Phrase.OF_ALL_FEW : Phrase.OF_ALL_MANY;
        return new Clause(phrase, Filling.count("count", count));
    }

    /// A number of neighbourhoods and their total: `in vijf van de achttien wijken`.
    public Clause inOf(int count) {
        return new Clause(
                inEdition ? Phrase.IN_COUNTED_HERE : Phrase.IN_COUNTED,
                Filling.count("count", count).and("all", all));
    }

    /// Where a theme's experiences were recorded: `op het Fabrieksplein`, `beide in het Molenkwartier`, `in twee
    /// wijken: A en B`, `in zeven van de achttien wijken`.
    public Value in(List<SelectedCase> where, int experiences) {
        if (where.size() == 1) {
            Value there = new Value.Said(places.where(where.getFirst()));
            return experiences == 1
                    ? there
                    : Value.of(new Clause(
                            experiences == 2 ? Phrase.BOTH_THERE : Phrase.ALL_THERE,
                            Filling.none().and("where", there)));
        }
        if (where.size() == all) {
            return Value.of(in(all));
        }
        return Value.of(
                where.size() <= NAMED
                        ? new Clause(
                                Phrase.IN_NAMED,
                                Filling.inlines("places", places.list(where)).and("count", where.size()))
                        : inOf(where.size()));
    }

    /// Where experiences from public sources come from: `uit zes van de veertien wijken`.
    public Clause from(List<SelectedCase> where, int experiences) {
        int count = where.size();
        Filling filling = Filling.inlines("places", places.list(where))
                .and("count", count)
                .and("all", all);
        if (count == 1) {
            return new Clause(experiences == 2 ? Phrase.BOTH_ABOUT : Phrase.ALL_ABOUT, filling);
        }
        if (count == all) {
            return new Clause(
                    count == 2 ? Phrase.FROM_BOTH : count <= FEW ? Phrase.FROM_ALL_FEW : Phrase.FROM_ALL_MANY, filling);
        }
        if (count <= NAMED) {
            return new Clause(Phrase.FROM_NAMED, filling);
        }
        return new Clause(inEdition ? Phrase.FROM_COUNTED_HERE : Phrase.FROM_COUNTED, filling);
    }
}
