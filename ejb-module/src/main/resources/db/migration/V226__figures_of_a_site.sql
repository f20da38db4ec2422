-- An agent to whom single sites are entrusted has their figures summed when he asks for them.
CREATE INDEX season_fact_site ON seasonal.season_fact (site_id);
