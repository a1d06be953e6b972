package vn.tonghop.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.archive.SideEffect;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Releases;
import vn.tonghop.fact.Returned;
import vn.tonghop.report.Feedback;
import vn.tonghop.report.ProvincialReport;
import vn.tonghop.workbook.FiguresCsv;
import vn.tonghop.workbook.SummaryWorkbook;

/**
 * The night as a job: receive, reconcile, consolidate, write workbooks, print reports, send back, draw the
 * front page.
 *
 * <p>A file is received whole in its own transaction; its list is frozen in a table, and read by what is still unfinished
 * there, so that a restart depends on no position. Everything after reconciling may be done twice with the same result,
 * and is done again when a night is taken up after a crash, since what was staged then is gone.
 */
final class NightlyJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StopSignal stop;

    NightlyJob(JobRepository repository, PlatformTransactionManager transactions, StopSignal stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.stop = stop;
    }

    /** A whole night. */
    Job night(NightWork work, boolean judgesAgain, boolean writesAll) {
        return new JobBuilder("night", repository)
                .start(receive(work))
                .next(reconcile(work, judgesAgain))
                .next(consolidate(work, writesAll))
                .next(writeWorkbooks(work))
                .next(printReports(work))
                .next(takeAway(work))
                .next(sendBack(work))
                .next(drawFrontPage(work))
                .next(finish(work))
                .build();
    }

    /** A night of the ledger that a later one follows: its facts are wanted again, its releases are not. */
    Job replay(NightWork work, boolean judgesAgain) {
        return new JobBuilder("replay", repository)
                .start(receive(work))
                .next(reconcile(work, judgesAgain))
                .next(finish(work))
                .build();
    }

    private Step receive(NightWork work) {
        Receiving receiving = new Receiving(work);
        return new StepBuilder("receive", repository)
                .<Long, Long>chunk(1)
                .transactionManager(transactions)
                .reader(new Each<>(
                        () -> work.stored().nights().unread(work.night().number()),
                        (number, all) -> work.progress().at("Đang nhận tệp " + number + "/" + all + "…")))
                .writer(chunk -> chunk.forEach(receiving::receive))
                .build();
    }

    private Step reconcile(NightWork work, boolean judgesAgain) {
        return step("reconcile", () -> {
            work.progress().at("Đang đối chiếu các kỳ, các đơn vị…");
            new Reconciling(work).reconcile(judgesAgain);
        });
    }

    private Step consolidate(NightWork work, boolean writesAll) {
        return new StepBuilder("consolidate", repository)
                .tasklet(
                        (contribution, context) -> {
                            Workspace.delete(work.premises().workspace().staging());
                            work.stored()
                                    .releases()
                                    .plan(consolidating(work).due(writesAll).stream()
                                            .filter(due -> work.printed().test(due.period()))
                                            .toList());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private Step writeWorkbooks(NightWork work) {
        return new StepBuilder("write workbooks", repository)
                .<Releases.Due, Releases.Due>chunk(1)
                .transactionManager(transactions)
                .reader(new Each<>(
                        () -> work.stored().releases().due(),
                        (number, all) -> work.progress().at("Đang lập bảng tổng hợp " + number + "/" + all + "…")))
                .writer(chunk -> chunk.forEach(due -> writeWorkbooks(work, due)))
                .allowStartIfComplete(true)
                .build();
    }

    private static void writeWorkbooks(NightWork work, Releases.Due due) {
        Publication publication = publication(work, due);
        var release = consolidating(work).release(due);
        SummaryWorkbook workbook = new SummaryWorkbook(publication.scratch());
        publication.stage(SummaryWorkbook.file(due.period()), out -> workbook.write(release, out));
        publication.stage(FiguresCsv.file(due.period()), out -> new FiguresCsv().write(release, out));
    }

    private Step printReports(NightWork work) {
        Path reports = work.templates().folder().resolve("reports");
        ProvincialReport report = new ProvincialReport(reports);
        Feedback feedback = new Feedback(reports);
        return new StepBuilder("print reports", repository)
                .<Releases.Due, Releases.Due>chunk(1)
                .transactionManager(transactions)
                .reader(new Each<>(
                        () -> work.stored().releases().due(),
                        (number, all) -> work.progress().at("Đang in báo cáo " + number + "/" + all + "…")))
                .writer(chunk -> chunk.forEach(due -> print(work, due, report, feedback)))
                .allowStartIfComplete(true)
                .build();
    }

    private static void print(NightWork work, Releases.Due due, ProvincialReport report, Feedback feedback) {
        Publication publication = publication(work, due);
        Consolidating consolidating = consolidating(work);
        Release release = consolidating.release(due);
        publication.stage(report.of(release));
        // a letter takes milliseconds of a processor, and letters are many
        feedback.of(release).parallelStream().forEach(publication::stage);
        publication.publish(consolidating.inputs(due.period()));
        work.record(due, publication.changed());
    }

    private static Publication publication(NightWork work, Releases.Due due) {
        Premises premises = work.premises();
        return new Publication(
                premises.workspace(),
                due,
                work.templates().hashes(),
                premises.ledger().printed(due.period().toString()));
    }

    private Step takeAway(NightWork work) {
        return step("take away", () -> SendingBack.of(work).takeAway());
    }

    private Step sendBack(NightWork work) {
        SendingBack sending = SendingBack.of(work);
        return new StepBuilder("send back", repository)
                .<Returned, Returned>chunk(1)
                .transactionManager(transactions)
                .reader(new Each<>(
                        sending::due,
                        (number, all) -> work.progress().at("Đang trả lại tệp " + number + "/" + all + "…")))
                .writer(chunk -> chunk.forEach(sending::send))
                .build();
    }

    private Step drawFrontPage(NightWork work) {
        return step("draw front page", () -> {
            work.progress().at("Đang lập trang index.html…");
            Signposting.of(work).draw();
        });
    }

    private Step finish(NightWork work) {
        return step("finish", () -> work.stored().nights().finish(work.night().number()));
    }

    private Step step(String name, Runnable task) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            task.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static Consolidating consolidating(NightWork work) {
        return work.premises().consolidating(work.stored(), work.asOf());
    }

    /** Items asked for when the step begins, whose table is the position: nothing of it is saved. */
    private final class Each<T> implements ItemReader<T> {
        private final Supplier<List<T>> source;
        private final BiConsumer<Integer, Integer> begun;
        private @Nullable List<T> items;
        private int read;

        /** @param begun told the number of each item, from 1, and of how many */
        private Each(Supplier<List<T>> source, BiConsumer<Integer, Integer> begun) {
            this.source = source;
            this.begun = begun;
        }

        @Override
        public @Nullable T read() {
            List<T> all = items;
            if (all == null) {
                all = source.get();
                items = all;
            }
            if (read > 0) {
                SideEffect.done("transaction committed", all.get(read - 1));
            }
            if (read == all.size()) {
                return null;
            }
            // Batch's own interruption policy would end the step as if nothing were left to be read.
            stop.check();
            begun.accept(read + 1, all.size());
            return all.get(read++);
        }
    }
}
