import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Whether a dialog is open; the address may ask for it once, so that it can be opened from elsewhere and is not there again after loading anew. */
export function useOpenInAddress(name: 'begin' | 'invite') {
  const isAsked = useSearch({ strict: false })[name] === true;
  const [isOpen, setOpen] = useState(isAsked);
  const navigate = useNavigate();
  useEffect(() => {
    if (!isAsked) return;
    setOpen(true);
    void navigate({ to: '.', search: (was) => ({ ...was, [name]: undefined }), replace: true });
  }, [isAsked, name, navigate]);
  return { isOpen, setOpen };
}
