/// Sentences that count: how many neighbourhoods carry a lesson, how many lessons a theme has, what worked where.
///
/// Each class takes its numbers from the synthesis and its sentences from the template's words. Begin with
/// [org.streetwise.tell.publication.count.CarrierCounts], which writes the line under a lesson's title.
package org.streetwise.tell.publication.count;
