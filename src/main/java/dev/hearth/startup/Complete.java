package dev.hearth.startup;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Says that all beans are known as soon as they are. Spring itself says so only after the web server, with which most of them are
 * made, and until then looks through every definition for every parameter.
 */
@Component
class Complete implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        beans.freezeConfiguration();
    }
}
