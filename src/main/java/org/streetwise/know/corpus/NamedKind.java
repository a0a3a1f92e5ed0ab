package org.streetwise.know.corpus;

import java.util.Optional;
import org.streetwise.diagnostic.Message;

/// The kinds of things that a programme names, as messages call them.
enum NamedKind {
    THEME(Message.of("kind.theme"), Message.of("kinds.theme"), Message.of("unknown-theme.hint.declare")),
    STREETWISE_LESSON(Message.of("kind.streetwise-lesson"), Message.of("kinds.streetwise-lesson")),
    CASE(Message.of("kind.case"), Message.of("kinds.case")),
    LESSON(Message.of("kind.lesson"), Message.of("kinds.lesson")),
    AUDIENCE(Message.of("kind.audience"), Message.of("kinds.audience"), Message.of("unknown-audience.hint.declare")),
    TASK(Message.of("kind.task"), Message.of("kinds.task"), Message.of("unknown-task.hint.declare")),
    PHASE(Message.of("kind.phase"), Message.of("kinds.phase"), Message.of("unknown-phase.hint.declare")),
    STRATEGY(Message.of("kind.strategy"), Message.of("kinds.strategy"), Message.of("unknown-strategy.hint.declare")),
    INDICATOR(
            Message.of("kind.indicator"), Message.of("kinds.indicator"), Message.of("unknown-indicator.hint.declare")),
    TERM(Message.of("kind.term"), Message.of("kinds.term"), Message.of("unknown-term.hint.declare")),
    REFERENCE(Message.of("kind.reference"), Message.of("kinds.reference"), Message.of("unknown-source.hint.declare")),
    EDITION(Message.of("kind.edition"), Message.of("kinds.edition"));

    private final Message one;
    private final Message several;
    private final Optional<Message> declare;

    NamedKind(Message one, Message several) {
        this(one, several, Optional.empty());
    }

    NamedKind(Message one, Message several, Message declare) {
        this(one, several, Optional.of(declare));
    }

    NamedKind(Message one, Message several, Optional<Message> declare) {
        this.one = one;
        this.several = several;
        this.declare = declare;
    }

    /// Without an article: `theme`.
    Message one() {
        return one;
    }

    Message several() {
        return several;
    }

    /// The hint that says where to declare such a thing, if there is one place for it.
    Optional<Message> declare() {
        return declare;
    }
}
