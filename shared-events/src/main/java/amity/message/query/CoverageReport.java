package amity.message.query;

import java.time.LocalDate;
import java.util.List;

/**
 * Sister cities and friendly exchange cities of a day with which nothing happened lately, and sister cities without a project.
 *
 * @param after the months asked about are the days after this one, up to the day
 * @param position the last event that the answer knows of
 * @param partners of the roster
 * @param quiet without activity in these months, certainly or possibly: those that never had any first, then the longest quiet
 * @param sisterCities of the roster
 * @param withoutProject sister cities with no project under way, certainly or possibly, in the order of their ids
 */
@Answer
public record CoverageReport(
        LocalDate asOf,
        int months,
        LocalDate after,
        long position,
        Count partners,
        List<QuietPartner> quiet,
        Count sisterCities,
        List<PartnerWithoutProject> withoutProject) {}
