package org.dragoman;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;

/// The walls of the house: which room may look into which, and who alone knows which foreign library.
class HouseTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    /// The rooms in the order in which an article walks through them, each with the rooms it may import.
    enum Room {
        MODEL,
        ARTICLE(MODEL),
        ANNOTATE(MODEL, ARTICLE),
        REGISTRY(MODEL, ARTICLE, ANNOTATE),
        EXTRACT(MODEL, ARTICLE, ANNOTATE, REGISTRY),
        GRAPH(MODEL),
        INGEST(MODEL, ARTICLE, ANNOTATE, REGISTRY, EXTRACT, GRAPH),
        API(MODEL, REGISTRY, GRAPH, INGEST),
        MCP(MODEL, REGISTRY, GRAPH, INGEST),
        CLI(MODEL, REGISTRY, GRAPH, INGEST);

        private final Set<Room> imports;

        Room(Room... imports) {
            this.imports = Set.of(imports);
        }

        String packages() {
            return "org.dragoman." + name().toLowerCase() + "..";
        }

        String[] closed() {
            return Arrays.stream(values())
                    .filter(room -> room != this && !imports.contains(room))
                    .map(Room::packages)
                    .toArray(String[]::new);
        }
    }

    /// A foreign library, the packages that may know it, and why nobody else may.
    record Tenant(String library, Set<String> owners, String reason) {}

    static final List<Tenant> TENANTS = List.of(
            new Tenant("edu.stanford..", Set.of("annotate.corenlp"), "another parser must be able to take its place"),
            new Tenant("org.jsoup..", Set.of("article"), "behind the letterbox there is text, and no more HTML"),
            new Tenant(
                    "com.rometools..", Set.of("article"), "behind the letterbox there are articles, and no more feeds"),
            new Tenant("org.neo4j..", Set.of("graph"), "the archive alone knows in what it keeps the facts"),
            new Tenant("ac.simons..", Set.of("graph"), "the archive alone changes its schema"),
            new Tenant("org.springframework.data..", Set.of("graph"), "the archive alone knows how it is asked"),
            new Tenant("tools.jackson..", Set.of("ingest"), "articles and facts have one JSON form, written once"),
            new Tenant(
                    "com.fasterxml.jackson..", Set.of("ingest"), "articles and facts have one JSON form, written once"),
            new Tenant("org.springframework.web..", Set.of("api", "mcp"), "only the front doors know of HTTP"),
            new Tenant("jakarta.servlet..", Set.of("api", "mcp"), "only the front doors know of HTTP"),
            new Tenant("picocli..", Set.of("cli"), "only the side door knows of command lines"),
            new Tenant("me.tongfei..", Set.of("cli"), "only the side door knows of terminals"));

    @Test
    void theRoomsAreModulesWithoutCycles() {
        ApplicationModules.of(Dragoman.class).verify();
    }

    @ParameterizedTest
    @EnumSource
    void aRoomImportsOnlyTheRoomsBeforeIt(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.closed())
                .because("an article walks through the house in one direction")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @FieldSource("TENANTS")
    void aForeignLibraryIsKnownToItsOwnersAlone(Tenant tenant) {
        var owners = tenant.owners().stream()
                .map(owner -> "org.dragoman." + owner + "..")
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(owners)).and(not(resideInAPackage("org.dragoman"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tenant.library())
                .because(tenant.reason())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theWordsNeedNothingButJava() {
        classes()
                .that()
                .resideInAPackage("org.dragoman.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.dragoman.model..")
                .because("whatever else is exchanged one day, the words stay")
                .check(HOUSE);
    }

    @Test
    void readingAndExtractionArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dragoman.model..",
                        "org.dragoman.article..",
                        "org.dragoman.annotate..",
                        "org.dragoman.registry..",
                        "org.dragoman.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .because("they must run in any engine, also in one without Spring")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .because("a name in the field's words tells a newcomer what to expect")
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhereNullIsAllowed() {
        var silent = HOUSE.getPackage("org.dragoman").getSubpackagesInTree().stream()
                .filter(room -> !room.getClasses().isEmpty())
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName());
        assertThat(silent)
                .as("packages whose package-info.java lacks @NullMarked, so that nobody checks them for null")
                .isEmpty();
    }
}
