package org.streetwise.know.value;

/// How far the people whom texts are about have approved them.
public enum Approval {
    /// Nobody needs to approve: nobody took part, or the neighbourhood is made up.
    NOT_NEEDED,
    /// They have not approved yet.
    OPEN,
    /// They approved earlier texts than the present ones.
    OUTDATED,
    GIVEN
}
