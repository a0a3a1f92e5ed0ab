package org.streetwise.print.image;

import java.util.Set;

/// The names of elements, attributes and CSS properties that are kept of a drawing: those that a drawing program needs
/// to show it. All others are left out.
final class SvgNames {
    /// Elements that jsvg draws, or uses to draw others; in lower case.
    static final Set<String> ELEMENTS = Set.of(
            ("a circle clippath defs ellipse g image line lineargradient marker mask path pattern polygon polyline"
                            + " radialgradient rect solidcolor stop style svg symbol text use view"
                            + " filter feblend fecolormatrix fecomponenttransfer fecomposite fedisplacementmap fedropshadow"
                            + " feflood fefunca fefuncb fefuncg fefuncr fegaussianblur femerge femergenode feoffset"
                            + " feturbulence")
                    .split(" "));

    /// Properties that can be attributes or stand in CSS.
    static final Set<String> PROPERTIES = Set.of(
            ("clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering display fill"
                            + " fill-opacity fill-rule filter flood-color flood-opacity image-rendering isolation marker"
                            + " marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order"
                            + " shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray"
                            + " stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width"
                            + " transform transform-box transform-origin vector-effect visibility")
                    .split(" "));

    /// Attributes whose values are numbers and words, beside the properties.
    static final Set<String> GEOMETRY = Set.of(
            ("amplitude baseFrequency clipPathUnits cx cy dx dy edgeMode exponent filterUnits fr fx fy gradientTransform"
                            + " gradientUnits height intercept k1 k2 k3 k4 markerHeight markerUnits markerWidth"
                            + " maskContentUnits maskUnits mode numOctaves offset operator orient pathLength"
                            + " patternContentUnits patternTransform patternUnits preserveAspectRatio primitiveUnits r refX"
                            + " refY rx ry scale seed slope spreadMethod stitchTiles tableValues values version viewBox width"
                            + " x x1 x2 xChannelSelector y y1 y2 yChannelSelector")
                    .split(" "));

    /// Attributes whose values are names, in which everything but a function is allowed.
    static final Set<String> NAMED = Set.of("id", "class", "in", "in2", "result");

    private SvgNames() {}
}
