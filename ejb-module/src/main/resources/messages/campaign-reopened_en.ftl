Subject: ${campaign}: your club can still send its requests

Dear Sir or Madam,

The sports booking office has opened the campaign “${campaign}” again for ${organisation}, until ${until}.

Reason: ${reason}

You can send your requests until then, from your account:
${city.baseUrl}/account/request-weekly-slot

After that nothing can be taken into account any more.

Yours faithfully,
the sports booking team
