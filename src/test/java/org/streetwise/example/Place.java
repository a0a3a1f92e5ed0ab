package org.streetwise.example;

import java.util.List;

/// A fictional neighbourhood.
///
/// @param inText as a sentence names it: `het Molenkwartier`
record Place(String id, String municipality, String neighbourhood, String inText) {
    /// Eighteen neighbourhoods, with names that layouts and sorting may stumble over: apostrophes, IJ, accents, a
    /// trema, a long name, and two in one municipality.
    static final List<Place> ALL = List.of(
            new Place("waterrade-molenkwartier", "Waterrade", "Molenkwartier", "het Molenkwartier"),
            new Place("steenwaarde-sterrenhof", "Steenwaarde", "Sterrenhof", "Sterrenhof"),
            new Place("veldhage-weverij", "Veldhage", "Weverij", "de Weverij"),
            new Place("oudermarke-kanaalzicht", "Oudermarke", "Kanaalzicht", "Kanaalzicht"),
            new Place("s-heerenmeer-rozenhof-zuid", "'s-Heerenmeer", "Rozenhof-Zuid", "Rozenhof-Zuid"),
            new Place("ijsselbrink-ijsbergbuurt", "IJsselbrink", "IJsbergbuurt", "de IJsbergbuurt"),
            new Place("brakkum-tuindorp", "Brakkum", "Tuindorp Brakkum", "Tuindorp Brakkum"),
            new Place("lindwoude-prinsenakker", "Lindwoude", "Prinsenakker", "Prinsenakker"),
            new Place("zuiderkolk-havenkwartier-west", "Zuiderkolk", "Havenkwartier-West", "het Havenkwartier-West"),
            new Place("duinsate-vogelnest", "Duinsate", "Vogelnest", "het Vogelnest"),
            new Place("ravenmeer-groene-carre", "Ravenmeer", "Groene Carré", "het Groene Carré"),
            new Place("holtmeer-koloniebuurt", "Holtmeer", "Koloniebuurt", "de Koloniebuurt"),
            new Place("noorderlaak-nieuw-zonneveld", "Noorderlaak", "Nieuw-Zonneveld", "Nieuw-Zonneveld"),
            new Place("beekerhout-oranjepoort", "Beekerhout", "Oranjepoort", "Oranjepoort"),
            new Place("markensteijn-daalderbuurt", "Markensteijn", "Daalderbuurt", "de Daalderbuurt"),
            new Place("terpsterhem-t-hofke", "Terpsterhem", "'t Hofke", "'t Hofke"),
            new Place("aldemarsum-reunistenlaan", "Aldemarsum", "Reünistenlaan", "de Reünistenlaan"),
            new Place(
                    "waterrade-lange-lanen",
                    "Waterrade",
                    "Lange Lanen, Korte Kamp en omgeving van het voormalige" + " gasfabriekterrein",
                    "de Lange Lanen"));
}
