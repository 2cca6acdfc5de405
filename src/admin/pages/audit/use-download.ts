import { useCallback, useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

/** Has the browser keep an answer of the server as a file. */
export function useDownload(name: string): {
  download(path: string, params: Record<string, string>): Promise<void>;
  isLoading: boolean;
} {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isLoading, setLoading] = useState(false);
  const download = useCallback(
    async (path: string, params: Record<string, string>) => {
      setLoading(true);
      try {
        const { data } = await get(path, { params, responseType: 'blob' });
        const address = URL.createObjectURL(data);
        Object.assign(document.createElement('a'), { href: address, download: name }).click();
        URL.revokeObjectURL(address);
      } catch (error) {
        toggleNotification({ type: 'danger', message: (error as Error).message });
      } finally {
        setLoading(false);
      }
    },
    [get, name, toggleNotification],
  );
  return { download, isLoading };
}
