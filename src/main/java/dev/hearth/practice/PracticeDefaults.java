package dev.hearth.practice;

import dev.hearth.startup.ConfiguredPlatforms;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Switches the practice chat on while no platform is configured, and has Hearth listen on loopback only while it is on.
 * Whatever is configured stands above these defaults.
 */
class PracticeDefaults implements EnvironmentPostProcessor, Ordered {

    static final String ENABLED = "hearth.practice.enabled";
    static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean enabled = environment.getProperty(ENABLED, Boolean.class, !ConfiguredPlatforms.any(environment));
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(ENABLED, enabled);
        if (enabled) {
            defaults.put("hearth.allow", "coach,pulse,message-reading,narrator");
            defaults.put("server.address", LOOPBACK);
            if (set(environment, "management.server.port")) {
                defaults.put("management.server.address", LOOPBACK);
            }
        }
        environment.getPropertySources().addLast(new MapPropertySource("practice chat", defaults));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 5;
    }

    private static boolean set(Environment environment, String name) {
        String value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }
}
