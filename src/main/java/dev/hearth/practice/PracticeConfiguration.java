package dev.hearth.practice;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.clock.WallClock;
import dev.hearth.practice.desk.PracticeDesk;
import dev.hearth.practice.desk.Surroundings;
import dev.hearth.practice.face.JsonFace;
import dev.hearth.practice.face.PageFace;
import dev.hearth.practice.face.Shortcuts;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.practice.screen.PracticePlatform;
import dev.hearth.reception.Reception;
import java.net.URI;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the practice chat together while it is enabled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(PracticeDefaults.ENABLED)
class PracticeConfiguration {

    @Bean
    PracticeChat practiceChat(WallClock wall, TeamClock team) {
        return new PracticeChat(wall, team);
    }

    @Bean
    PracticePlatform practicePlatform(PracticeChat chat) {
        return new PracticePlatform(chat);
    }

    @Bean
    PracticeDesk practiceDesk(
            Reception reception, PracticeChat chat, Surroundings around, WallClock wall, Voice voice) {
        return new PracticeDesk(reception, chat, around, wall, voice);
    }

    @Bean
    JsonFace jsonFace(Voice voice) {
        return new JsonFace(new Shortcuts(voice));
    }

    @Bean
    PageFace pageFace(Voice voice) {
        return new PageFace(new Shortcuts(voice), ZoneId.systemDefault());
    }

    @Bean
    LiveFeed liveFeed(PracticeChat chat) {
        return new LiveFeed(chat);
    }

    @Bean
    FilterRegistrationBean<PracticeFilter> practiceFilter(
            Voice voice, @Value("${hearth.public-url:http://localhost:8080}") URI publicUrl) {
        String pictures = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
        var registration = new FilterRegistrationBean<>(new PracticeFilter(voice.line("practice.guard"), pictures));
        registration.addUrlPatterns("/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    SecondLoopback secondLoopback() {
        return new SecondLoopback();
    }

    /** Whoever opens an empty screen is greeted. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> practiceGreeting(PracticeDesk desk) {
        return ready -> desk.invited();
    }
}
