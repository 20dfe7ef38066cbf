package dev.hearth.scheduling;

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
}
