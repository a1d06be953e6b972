package vn.tonghop.nightly;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Spring Batch, started on our database when there is a job to run. */
final class BatchRunner implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private BatchRunner(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static BatchRunner start(DataSource dataSource, StopSignal stop) {
        return new BatchRunner(new SpringApplicationBuilder(NightlyConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                // A night that is asked to stop still needs what Spring would close beneath it.
                .registerShutdownHook(false)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.batch.job.enabled=false",
                        "spring.batch.jdbc.initialize-schema=always",
                        "spring.jmx.enabled=false")
                .initializers(application -> {
                    GenericApplicationContext ours = (GenericApplicationContext) application;
                    ours.registerBean(DataSource.class, () -> dataSource);
                    ours.registerBean(StopSignal.class, () -> stop);
                })
                .run());
    }

    NightlyJob job() {
        return context.getBean(NightlyJob.class);
    }

    /**
     * Runs the job of a night to its end. What a killed run has left open is closed first: only under the workspace's lock,
     * since nobody asks whether the other still lives.
     *
     * @throws NightStopped where it was asked to stop before its end
     */
    void run(Job job, int night) {
        JobOperator operator = context.getBean(JobOperator.class);
        for (JobExecution left : context.getBean(JobRepository.class).findRunningJobExecutions(job.getName())) {
            operator.recover(left);
        }
        JobParameters parameters =
                new JobParametersBuilder().addLong("night", (long) night).toJobParameters();
        forgetIfNeverBegun(job, parameters);
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution.getAllFailureExceptions());
        }
    }

    /**
     * Removes a job that a killed run has left without any execution: two transactions make them, and Batch never again
     * starts one that has only the first.
     */
    private void forgetIfNeverBegun(Job job, JobParameters parameters) {
        JobRepository repository = context.getBean(JobRepository.class);
        JobInstance left = repository.getJobInstance(job.getName(), parameters);
        if (left != null && repository.getJobExecutions(left).isEmpty()) {
            repository.deleteJobInstance(left);
        }
    }

    /** Of several causes the one that the administrator can do something about. */
    private static RuntimeException failure(List<Throwable> causes) {
        for (Throwable cause : causes) {
            for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
                if (deeper instanceof NightStopped stopped) {
                    return stopped;
                }
            }
            if (Failure.of(cause).code() == ExitCode.ENVIRONMENT) {
                return new IllegalStateException("the night's job did not complete", cause);
            }
        }
        IllegalStateException failure = new IllegalStateException("the night's job did not complete");
        causes.forEach(failure::addSuppressed);
        return failure;
    }

    @Override
    public void close() {
        context.close();
    }
}
