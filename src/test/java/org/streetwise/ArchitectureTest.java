package org.streetwise;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the code to the page `ARCHITECTURE.md`.
class ArchitectureTest {
    private static final String ROOT = "org.streetwise.";
    private static final Map<String, PackageTable.Row> TABLE =
            PackageTable.ofThePage().rows();

    // Packages of the JDK that have no effect outside the program.
    private static final Pattern PURE = Pattern.compile(
            "java\\.(lang|util|math|text|time|security)(\\..*)?|java\\.nio|java\\.nio\\.charset|java\\.io|java\\.net");
    private static final Set<String> OUTSIDE_TYPES = Set.of(
            "java.io.Console",
            "java.io.File",
            "java.io.FileDescriptor",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.time.Clock");
    private static final Set<String> OUTSIDE_MEMBERS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.System.getProperties",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.identityHashCode",
            "java.lang.System.in",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.lang.System.out",
            "java.nio.charset.Charset.defaultCharset",
            "java.security.SecureRandom.<init>",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Collections.shuffle",
            "java.util.Date.<init>",
            "java.util.Locale.getDefault",
            "java.util.Random.<init>",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");
    private static final Set<String> RESOURCE_MEMBERS = Set.of("getResource", "getResourceAsStream", "getResources");

    private static final Set<String> WITH_RESOURCES = Set.of("diagnostic", "print.font");

    private static JavaClasses classes;

    @BeforeAll
    static void readTheProgram() {
        classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.streetwise");
    }

    @Test
    void classFilesAreRead() {
        // An ArchUnit that is older than the compiler can't read any class file, and so finds no faults.
        assertTrue(
                classes.contain("org.streetwise.cli.Main"), "ArchUnit can't read the class files of this Java version");
    }

    @Test
    void everyPackageIsInTheTable() {
        assertNone(classes.stream()
                .map(ArchitectureTest::packageOf)
                .filter(name -> !TABLE.containsKey(name))
                .map(name -> "`" + name + "` has no row in ARCHITECTURE.md"));
    }

    @Test
    void everyRowHasAPackage() {
        Set<String> packages = classes.stream().map(ArchitectureTest::packageOf).collect(toSet());
        assertNone(TABLE.keySet().stream()
                .filter(name -> !packages.contains(name))
                .map(name -> "`" + name + "` has a row and no code"));
    }

    @Test
    void theTableNamesOnlyItsOwnPackages() {
        assertNone(TABLE.values().stream()
                .flatMap(row -> row.ours().stream()
                        .flatMap(Set::stream)
                        .filter(name -> !TABLE.containsKey(name))
                        .map(name -> "`" + row.name() + "` may use `" + name + "`, which has no row")));
    }

    @Test
    void packageNamesSayWhatThePackageIsFor() {
        assertNone(TABLE.keySet().stream()
                .filter(name -> name.matches("(.*\\.)?(util|utils|common|helper|helpers|misc)"))
                .map(name -> "`" + name + "` does not say what it is for"));
    }

    @Test
    void classNamesAreUnique() {
        Map<String, List<JavaClass>> byName = classes.stream()
                .filter(each -> each.isTopLevelClass()
                        && !each.getSimpleName().equals("package-info")
                        && !each.getPackageName().startsWith(ROOT + "print.docx"))
                .collect(groupingBy(JavaClass::getSimpleName));
        assertNone(byName.values().stream().filter(same -> same.size() > 1).map(Object::toString));
        assertNone(classes.stream()
                .filter(each -> each.isTopLevelClass() && each.getPackageName().startsWith(ROOT + "print.docx"))
                .filter(each -> byName.containsKey(each.getSimpleName()))
                // The Word writer's classes may have the same names as those of the layout that do the same.
                .filter(each -> !byName.get(each.getSimpleName())
                        .getFirst()
                        .getPackageName()
                        .startsWith(ROOT + "print.layout"))
                .map(JavaClass::getName));
    }

    @Test
    void packagesUseOnlyWhatTheirRowAllows() {
        assertNone(dependencies(other -> other.getName().startsWith(ROOT))
                .filter(use -> !row(use.getOriginClass()).allows(packageOf(use.getTargetClass())))
                .map(Dependency::getDescription));
    }

    @Test
    void roomsAreUsedOnlyWithinTheirWing() {
        assertNone(TABLE.values().stream()
                .flatMap(row -> row.ours().stream()
                        .flatMap(Set::stream)
                        .filter(ArchitectureTest::isRoom)
                        .filter(room -> !wing(room).equals(wing(row.name())))
                        .map(room -> "`" + row.name() + "` may use `" + room + "`, a room of another wing")));
    }

    private static boolean isRoom(String name) {
        return name.chars().filter(c -> c == '.').count() == 2;
    }

    private static String wing(String name) {
        return name.substring(0, name.contains(".") ? name.indexOf('.') : name.length());
    }

    @Test
    void librariesAreUsedOnlyWhereTheirRowAllows() {
        assertNone(dependencies(ArchitectureTest::isForeign)
                .filter(use -> !row(use.getOriginClass())
                        .allowsForeign(use.getTargetClass().getPackageName()))
                .map(Dependency::getDescription));
    }

    @Test
    void packagesAndWingsHaveNoCycles() {
        slices().matching("org.streetwise.(**)").should().beFreeOfCycles().check(classes);
        slices().matching("org.streetwise.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTheEntranceTouchesTheMachine() {
        Stream<String> types = dependencies(ArchitectureTest::isOutside)
                .filter(use -> !isEntrance(use.getOriginClass()))
                .map(Dependency::getDescription);
        Stream<String> members = accesses()
                .filter(access -> !isEntrance(access.getOriginOwner()))
                .filter(access -> !isOfTheParent(access))
                .filter(access -> isOutside(
                        access.getTargetOwner().getName(), access.getTarget().getName()))
                .map(JavaAccess::getDescription);
        assertNone(Stream.concat(types, members));
    }

    @Test
    void onlyFontsAndExplanationsComeFromTheClassPath() {
        assertNone(accesses()
                .filter(access -> RESOURCE_MEMBERS.contains(access.getTarget().getName()))
                .filter(access -> !WITH_RESOURCES.contains(packageOf(access.getOriginOwner())))
                .map(JavaAccess::getDescription));
    }

    @Test
    void publicSignaturesNameNoForeignTypes() {
        assertNone(classes.stream().filter(ArchitectureTest::isVisible).flatMap(ArchitectureTest::foreignSignatures));
    }

    private static Stream<String> foreignSignatures(JavaClass type) {
        Predicate<JavaClass> isUnknown = other -> isForeign(other) && !isKnownToAllUsers(other, packageOf(type));
        Stream<String> parents = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(isUnknown)
                .map(parent -> type.getName() + " is a " + parent.getName());
        Stream<String> members = type.getMembers().stream()
                .filter(member -> isVisible(member.getModifiers()))
                .flatMap(member -> involved(member)
                        .filter(isUnknown)
                        .map(foreign -> member.getFullName() + " names " + foreign.getName()));
        return Stream.concat(parents, members);
    }

    private static boolean isKnownToAllUsers(JavaClass foreign, String used) {
        return TABLE.values().stream()
                .filter(row -> !row.name().equals(used) && row.allows(used))
                .allMatch(row -> row.allowsForeign(foreign.getPackageName()));
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        return switch (member) {
            case JavaField field -> field.getAllInvolvedRawTypes().stream();
            case JavaCodeUnit unit ->
                Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream());
            default -> throw new AssertionError(member);
        };
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getName().startsWith(ROOT)
                && !PURE.matcher(base.getPackageName()).matches()
                && !isOutside(base);
    }

    private static boolean isOutside(JavaClass type) {
        String name = type.getName();
        boolean networked = type.getPackageName().equals("java.net") && !name.startsWith("java.net.URI");
        return networked
                || name.startsWith("java.nio.file.")
                || name.startsWith("java.nio.channels.")
                || OUTSIDE_TYPES.contains(name);
    }

    private static boolean isOutside(String owner, String member) {
        return OUTSIDE_MEMBERS.contains(owner + "." + member)
                || (owner.startsWith("java.time.") && member.equals("now"));
    }

    // A subclass may have made harmless what it uses from its parent.
    private static boolean isOfTheParent(JavaAccess<?> access) {
        return access.getOriginOwner()
                .getRawSuperclass()
                .filter(access.getTargetOwner()::equals)
                .isPresent();
    }

    private static boolean isEntrance(JavaClass type) {
        return wing(packageOf(type)).equals("cli");
    }

    private static Stream<Dependency> dependencies(Predicate<JavaClass> target) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> target.test(use.getTargetClass()));
    }

    private static Stream<JavaAccess<?>> accesses() {
        return classes.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static PackageTable.Row row(JavaClass type) {
        return TABLE.getOrDefault(
                packageOf(type), new PackageTable.Row(packageOf(type), Optional.of(Set.of()), Set.of()));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals("", faults.distinct().sorted().collect(joining("\n")), "the code differs from ARCHITECTURE.md");
    }
}
