-- How many came in at a site in the last weeks, and how long they kept the TLs.
create index verification_case_by_site on verification_case (site, handed_at);
create index verification_case_by_site_decided on verification_case (site, decided_at);
