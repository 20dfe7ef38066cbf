package dev.hearth.scheduling;

import dev.hearth.storage.NightWork;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** The clockwork that rings the bell twice a second. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "hearth.bell", havingValue = "true", matchIfMissing = true)
class BellRope {

    private static final int EVERY_MILLISECONDS = 500;

    @Bean
    JobDetail pull() {
        return JobBuilder.newJob(Pull.class).withIdentity("bell").storeDurably().build();
    }

    @Bean
    Trigger everyHalfSecond(JobDetail pull) {
        return TriggerBuilder.newTrigger()
                .forJob(pull)
                .withIdentity("bell")
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(EVERY_MILLISECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount()
                        .repeatForever())
                .build();
    }

    @Bean
    JobDetail tidy() {
        return JobBuilder.newJob(Tidy.class)
                .withIdentity("night")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everyNight(JobDetail tidy) {
        return TriggerBuilder.newTrigger()
                .forJob(tidy)
                .withIdentity("night")
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(3, 30)
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionDoNothing())
                .build();
    }

    /** One pull. */
    @DisallowConcurrentExecution
    static class Pull extends QuartzJobBean {

        private final Bell bell;

        Pull(Bell bell) {
            this.bell = bell;
        }

        @Override
        protected void executeInternal(JobExecutionContext context) {
            bell.ring();
        }
    }

    /** One night's work. */
    @DisallowConcurrentExecution
    static class Tidy extends QuartzJobBean {

        private final List<NightWork> work;

        Tidy(List<NightWork> work) {
            this.work = work.stream()
                    .sorted(Comparator.comparingInt(NightWork::order))
                    .toList();
        }

        @Override
        protected void executeInternal(JobExecutionContext context) {
            work.forEach(NightWork::tidy);
        }
    }
}
