package dev.hearth.storage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives the database address its settings: without them a killed H2 loses what it confirmed. */
class StorageDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String[] H2 = {"WRITE_DELAY=0", "TRACE_LEVEL_FILE=0", "DB_CLOSE_ON_EXIT=FALSE"};
    private static final String[] POSTGRESQL = {"reWriteBatchedInserts=true", "logServerErrorDetail=false"};

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String data = environment.getProperty("hearth.data", "./data");
        String url = environment.getProperty(URL, "jdbc:h2:retry:" + data + "/hearth");
        Map<String, Object> settings = new HashMap<>();
        settings.put(URL, complete(url));
        if (isH2(url)) {
            settings.put("spring.quartz.job-store-type", "memory");
        } else {
            settings.put("spring.quartz.job-store-type", "jdbc");
            settings.put("spring.quartz.jdbc.initialize-schema", "never");
            settings.put("spring.quartz.overwrite-existing-jobs", "true");
            settings.put("spring.quartz.properties.org.quartz.scheduler.instanceId", "AUTO");
            settings.put("spring.quartz.properties.org.quartz.jobStore.isClustered", "true");
            settings.put(
                    "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass",
                    "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("storage", settings));
    }

    static String complete(String url) {
        if (isH2(url)) {
            return with(url, ";", ";", H2);
        }
        return url.startsWith("jdbc:postgresql:") ? with(url, url.contains("?") ? "&" : "?", "&", POSTGRESQL) : url;
    }

    static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    private static String with(String url, String first, String next, String[] settings) {
        StringBuilder complete = new StringBuilder(url);
        String separator = first;
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('='));
            if (!url.toUpperCase(Locale.ROOT).contains(name.toUpperCase(Locale.ROOT) + "=")) {
                complete.append(separator).append(setting);
                separator = next;
            }
        }
        return complete.toString();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }
}
