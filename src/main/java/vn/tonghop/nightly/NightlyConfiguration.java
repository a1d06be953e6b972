package vn.tonghop.nightly;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** What Spring is asked for: Boot's own batch repository and operator on our database, and the job. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightlyConfiguration {

    @Bean
    NightlyJob nightlyJob(JobRepository repository, PlatformTransactionManager transactions, StopSignal stop) {
        return new NightlyJob(repository, transactions, stop);
    }
}
