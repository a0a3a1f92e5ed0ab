package org.streetwise.know.value;

/// How far texts are agreed with those whom they are about.
public enum Approval {
    /// Nobody has to agree: nobody took part, or it is made up.
    NOT_NEEDED,
    /// They have not agreed yet.
    OPEN,
    /// They agreed to other texts than those of now.
    OUTDATED,
    GIVEN
}
