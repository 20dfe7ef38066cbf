package dev.hearth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls of the house. */
class ArchitectureTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(HearthApplication.class);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hearth");

    /** Which packages a vendor's types may be seen in. */
    private static final Map<String, Set<String>> VENDORS = Map.ofEntries(
            entry("ai.onnxruntime..", Set.of("dev.hearth.recall.meaning..")),
            entry("org.apache.lucene..", Set.of("dev.hearth.recall..")),
            entry("org.tribuo..", Set.of("dev.hearth.summaries.themes..")),
            entry("com.slack..", Set.of("dev.hearth.slack..")),
            entry("com.microsoft..", Set.of("dev.hearth.msteams.sdk..")),
            entry("com.auth0..", Set.of("dev.hearth.msteams.sdk..")),
            entry("retrofit2..", Set.of("dev.hearth.msteams.sdk..")),
            entry("com.fasterxml.jackson.core..", Set.of("dev.hearth.msteams.sdk..")),
            entry("com.fasterxml.jackson.databind..", Set.of("dev.hearth.msteams.sdk..")),
            entry("com.google.common..", Set.of()),
            entry("net.fortuna..", Set.of("dev.hearth.calendar..")),
            entry("org.springframework.ai..", Set.of("dev.hearth.narrator.endpoint..")),
            entry("reactor..", Set.of()),
            entry("org.quartz..", Set.of("dev.hearth.scheduling..")),
            entry("de.focus_shift..", Set.of("dev.hearth.team..")),
            entry("org.yaml..", Set.of("dev.hearth.documents..", "dev.hearth.prompts..")),
            entry("org.thymeleaf..", Set.of("dev.hearth.practice..")),
            entry(
                    "okhttp3..",
                    Set.of("dev.hearth.slack..", "dev.hearth.msteams.sdk..", "dev.hearth.hooks.fetching..")));

    @Test
    void everyRoomKeepsToItsNeighbours() {
        ROOMS.verify();
    }

    @Test
    void everyRoomSaysWhomItMayUse() {
        Set<String> silent = ROOMS.stream()
                .filter(room -> room.getBasePackage()
                        .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .map(annotation -> List.of(annotation.allowedDependencies())
                                .contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
                        .orElse(true))
                .map(ApplicationModule::getDisplayName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    @Test
    void theHallHoldsNothingButTheDoor() {
        classes()
                .that()
                .resideInAPackage("dev.hearth")
                .should()
                .haveSimpleName("HearthApplication")
                .orShould()
                .haveSimpleName("package-info")
                .check(CODE);
    }

    @Test
    void noRoomNamesANeighbourItNeverUses() {
        Set<String> idle = new TreeSet<>();
        for (ApplicationModule room : ROOMS) {
            String base = room.getBasePackage().getName();
            Set<String> used = used(base);
            room.getBasePackage().findAnnotation(org.springframework.modulith.ApplicationModule.class).stream()
                    .flatMap(annotation -> Stream.of(annotation.allowedDependencies()))
                    .map(name -> name.replaceFirst("::.*", ""))
                    .filter(name -> !used.contains(name))
                    .forEach(name -> idle.add(base + " -> " + name));
        }

        assertThat(idle).isEmpty();
    }

    private static Set<String> used(String base) {
        return CODE.stream()
                .filter(type -> type.getPackageName().equals(base)
                        || type.getPackageName().startsWith(base + "."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("dev.hearth."))
                .map(name -> name.substring("dev.hearth.".length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void vendorsStayInTheirRooms() {
        VENDORS.forEach((vendor, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .allowEmptyShould(true)
                .check(CODE));
    }

    @Test
    void nobodyReadsTheWallClockButTheClockRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hearth.clock..")
                .should()
                .callMethodWhere(new DescribedPredicate<>("it reads the time of the machine") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        String name = call.getName();
                        boolean now = owner.startsWith("java.time.")
                                && name.equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty();
                        return now
                                || (owner.equals("java.lang.System")
                                        && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
                    }
                })
                .check(CODE);
    }

    /** Appointments, entries and announcements live by the team's clock; signatures, leases and rates (tries of codes) by the wall's. */
    @Test
    void featuresLiveByTheTeamsClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.hearth.experiments..",
                        "dev.hearth.incidents..",
                        "dev.hearth.reviews..",
                        "dev.hearth.stories..",
                        "dev.hearth.summaries..",
                        "dev.hearth.clearance..",
                        "dev.hearth.welcome..")
                .and()
                .doNotHaveFullyQualifiedName("dev.hearth.stories.nameless.Tries")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.hearth.clock.WallClock")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void theDomainHasNoPlatformNounAndThePortNoDomainNoun() {
        noClasses()
                .that()
                .resideInAPackage("dev.hearth.chat.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.hearth.team..",
                        "dev.hearth.experiments..",
                        "dev.hearth.incidents..",
                        "dev.hearth.reviews..",
                        "dev.hearth.stories..")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void noTypeBorrowsANameOfTheLanguage() {
        assertThat(CODE.stream().map(JavaClass::getSimpleName))
                .doesNotContain("Thread", "Record", "Module", "Process", "Action");
    }

    @Test
    void atLeastHalfOfAllTypesStayInsideTheirRoom() {
        List<JavaClass> types = CODE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(open * 2).as("public types among %s", types.size()).isLessThanOrEqualTo(types.size());
    }

    @Test
    void noTypeIsLongerThanTwoHundredAndFiftyLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > 250))
                    .isEmpty();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("the picture of the house is drawn anew")
    void drawsTheHouse() {
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder("target/house"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        assertThat(Path.of("target/house")).isDirectoryContaining("glob:**.puml");
    }
}
