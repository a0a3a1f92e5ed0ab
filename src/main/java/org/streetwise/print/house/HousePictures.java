package org.streetwise.print.house;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.image.ImageInfo;
import org.streetwise.print.image.ImageInspector;
import org.streetwise.print.image.Inspection;
import org.streetwise.print.image.PrintImage;

/// The images of headers and footers. Each is stored once, however often it appears.
final class HousePictures {
    private final Archive archive;
    private final DroppedContents leftBehind;
    private final Map<String, Optional<HousePicture>> known = new HashMap<>();
    private int number;

    HousePictures(Archive archive, DroppedContents leftBehind) {
        this.archive = archive;
        this.leftBehind = leftBehind;
    }

    /// The image; absent if it can't be used.
    ///
    /// @param part the image's name in the reference document
    Optional<HousePicture> picture(String part) {
        Optional<HousePicture> before = known.get(part);
        if (before == null) {
            before = read(part);
            known.put(part, before);
        }
        return before;
    }

    private Optional<HousePicture> read(String part) {
        byte[] bytes = archive.parts().get(part);
        Optional<PrintImage> image = bytes != null
                        && ImageInspector.inspect(bytes) instanceof Inspection.Printable(ImageInfo info, _)
                        && info.format() != ImageInfo.Format.SVG
                ? PrintImage.of(bytes, info)
                : Optional.empty();
        if (image.isEmpty()) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            leftBehind.seen(Message.of("house-left-behind.head.other-picture", "name", name));
        }
        return image.map(made -> new HousePicture("house" + ++number + made.ending(), made.bytes()));
    }
}
