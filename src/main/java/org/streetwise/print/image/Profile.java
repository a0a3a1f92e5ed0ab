package org.streetwise.print.image;

/// Checks whether a colour profile can be passed on (ICC.1:2010, clause 7), because programs that show a publication
/// trust it.
final class Profile {
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int MOST_TAGS = 1000;

    private Profile() {}

    /// @param space the colour space as profiles write it: `RGB `, `GRAY`, `CMYK`
    static boolean isSound(ByteRange profile, String space) {
        long tags = profile.u32(HEADER);
        if (profile.u32(0) != profile.length()
                || !profile.says(36, "acsp")
                || !profile.says(16, space)
                || profile.u8(8) > 4
                || tags == 0
                || tags > MOST_TAGS) {
            return false;
        }
        for (int i = 0; i < tags; i++) {
            int at = HEADER + 4 + i * TAG;
            if (!profile.has(at, TAG) || profile.u32(at + 4) + profile.u32(at + 8) > profile.length()) {
                return false;
            }
        }
        return true;
    }
}
