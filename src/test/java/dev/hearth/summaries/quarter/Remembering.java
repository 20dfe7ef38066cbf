package dev.hearth.summaries.quarter;

import dev.hearth.recall.meaning.Meanings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** What texts mean is worked out once for all tests: the same text means the same. */
class Remembering {

    private static final Map<String, float[]> KNOWN = new ConcurrentHashMap<>();

    @Bean
    static BeanPostProcessor rememberingMeanings() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Meanings meanings
                        ? (Meanings) text -> KNOWN.computeIfAbsent(text, meanings::of)
                        : bean;
            }
        };
    }
}
