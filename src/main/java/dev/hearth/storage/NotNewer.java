package dev.hearth.storage;

import dev.hearth.startup.StartUpRefused;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables up to date, unless a newer Hearth has done so already: this one would not understand them. */
@Component
class NotNewer implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(step -> step.getState().isApplied() && !step.getState().isResolved())
                .findFirst()
                .ifPresent(NotNewer::refuse);
        Lazily.run(flyway.getConfiguration().getDataSource(), flyway::migrate);
    }

    private static void refuse(MigrationInfo unknown) {
        throw new StartUpRefused("spring.datasource.url: a newer Hearth has already changed this database (step "
                + unknown.getVersion() + " is unknown here). Start that version, or restore a backup from before.");
    }
}
